import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { Complaints } from './complaints'

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

/** The real app, as a person would have it in front of them. */
export interface RunningApp {
  readonly app: ElectronApplication
  /** The facilitator's window. */
  readonly page: Page
  readonly dataFolder: string
  /** What the windows and the main process complained about. A test ends well only where nobody did. */
  readonly complaints: Complaints
  /** Ends the app as a person would, and waits until it has ended. */
  readonly close: () => Promise<void>
  /** Ends it as a power cut would: with no chance to put anything in order. */
  readonly kill: () => Promise<void>
}

interface Fixtures {
  /** An empty folder that goes away with the test. */
  readonly folder: string
  /** Starts the app; with no data folder named, each start has a new one. Whatever still runs at the end is closed. */
  readonly start: (options?: { readonly dataFolder?: string }) => Promise<RunningApp>
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of a fixture's needs from the pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'roundtable-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  start: async ({ folder }, use) => {
    const running: RunningApp[] = []
    await use(async ({ dataFolder = join(folder, `data-${running.length + 1}`) } = {}) => {
      const one = await launch(dataFolder)
      running.push(one)
      return one
    })
    for (const { close } of running) await close()
    for (const { complaints } of running) expect(complaints.unexpected).toEqual([])
  },
})

export { expect }

/** The arguments with which the app is started, in this machine's environment. */
export function appArguments(dataFolder: string): string[] {
  // Chromium's own sandbox cannot be had as root on Linux, and only then is it done without.
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return [...sandbox, projectFolder, `--data=${dataFolder}`]
}

async function launch(dataFolder: string): Promise<RunningApp> {
  // Which Electron it is was put into the environment by the set-up; Playwright looks there.
  const app = await _electron.launch({ args: appArguments(dataFolder), cwd: dirname(dataFolder) })
  app.context().setDefaultTimeout(10_000)
  const main = app.process()
  const ended = new Promise<void>((resolve) => main.once('exit', () => resolve()))
  const complaints = new Complaints(app)
  const page = await app.firstWindow()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return {
    app,
    page,
    dataFolder,
    complaints,
    close: async () => {
      if (main.exitCode === null && main.signalCode === null) await app.close()
      await ended
    },
    kill: async () => {
      main.kill('SIGKILL')
      await ended
    },
  }
}
