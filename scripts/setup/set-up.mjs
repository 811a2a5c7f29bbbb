import { ensureBuild } from './build.mjs'
import { ensureDebianPackages } from './debian-packages.mjs'
import { hasDisplay, openDisplay } from './display.mjs'
import { ensureElectron } from './electron-runtime.mjs'
import { diskFull, errorCode, SetupFailure } from './failure.mjs'
import { withLock } from './lock.mjs'
import { ensurePackages } from './packages.mjs'
import { inProject, projectFolder } from './project.mjs'

/**
 * @typedef {'start' | 'test' | 'demo' | 'bench'} Purpose
 *
 * @typedef {object} ReadyProject
 * @property {import('./electron-runtime.mjs').ElectronRuntime} electron
 * @property {import('./display.mjs').Display} display
 * @property {() => Promise<void>} close ends the virtual display, where there is one
 */

/**
 * Makes the checkout ready to run: packages, system libraries, an Electron, the build, a display. What is there
 * already is left alone.
 *
 * process.env is set to match (ELECTRON_OVERRIDE_DIST_PATH, ELECTRON_EXEC_PATH, DISPLAY), because electron-vite and
 * Playwright find their Electron there.
 *
 * @param {{ purpose: Purpose, officialElectron?: boolean }} options `officialElectron`: ask the official host even
 *   though a fallback is cached
 * @returns {Promise<ReadyProject>}
 * @throws {import('./failure.mjs').SetupFailure}
 */
export async function setUp({ purpose, officialElectron = false }) {
  try {
    const electron = await withLock(inProject('.cache', 'set-up.lock'), async () => {
      await ensurePackages()
      await ensureDebianPackages(purpose, hasDisplay())
      const runtime = await ensureElectron({ retryOfficial: officialElectron })
      useElectron(runtime)
      await ensureBuild()
      return runtime
    })
    const display = await openDisplay()
    Object.assign(process.env, display.env)
    return { electron, display, close: display.close }
  } catch (error) {
    if (error instanceof SetupFailure || errorCode(error) !== 'ENOSPC') throw error
    throw diskFull({ step: 'Set-up', folder: projectFolder, kept: 'everything that was set up already.', cause: error })
  }
}

/**
 * How to launch the app, or another one (`app`: a folder or a main file, for measuring a bare window).
 *
 * @param {ReadyProject} ready
 * @param {{ app?: string, appArgs?: string[] }} [options]
 * @returns {{ executablePath: string, args: string[], env: Record<string, string> }}
 */
export function electronLaunch(ready, { app = projectFolder, appArgs = [] } = {}) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = { ...process.env, ...ready.display.env }
  return {
    executablePath: ready.electron.executablePath,
    args: [...sandboxArgs(), app, ...appArgs],
    env: Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
  }
}

/** Chromium's sandbox cannot be had as root on Linux, and only then is it done without. */
function sandboxArgs() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/** @param {import('./electron-runtime.mjs').ElectronRuntime} runtime */
function useElectron(runtime) {
  // Left behind by a terminal inside another Electron app, it would turn ours into plain Node.
  delete process.env.ELECTRON_RUN_AS_NODE
  if (runtime.kind === 'official') delete process.env.ELECTRON_OVERRIDE_DIST_PATH
  else process.env.ELECTRON_OVERRIDE_DIST_PATH = runtime.folder
  process.env.ELECTRON_EXEC_PATH = runtime.executablePath
}
