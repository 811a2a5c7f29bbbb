import { _electron } from '@playwright/test'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { projectFolder } from '../setup/project.mjs'
import { say } from '../setup/progress.mjs'
import { electronLaunch } from '../setup/set-up.mjs'
import { Facilitator } from './facilitator.mjs'
import { importConversation, playConversation } from './play-conversation.mjs'
import { playSample } from './play-sample.mjs'
import { reportOn } from './report.mjs'
import { Screens } from './screens.mjs'

/**
 * @typedef {object} DemoOptions
 * @property {string} out
 * @property {string} sample
 * @property {string | null} polis the folder of a Polis export, which takes the sample's place
 * @property {string} attribution
 * @property {number} attendees
 * @property {number} seed
 */

/**
 * Plays a workshop in the real app, in a data folder of its own that is removed afterwards.
 *
 * @param {import('../setup/set-up.mjs').ReadyProject} ready
 * @param {DemoOptions} options
 */
export async function playDemo(ready, { out, sample, polis, attribution, attendees, seed }) {
  const dataFolder = await mkdtemp(join(tmpdir(), 'roundtable-demo-'))
  const { args, env } = electronLaunch(ready, { appArgs: [`--data=${dataFolder}`] })
  const app = await _electron.launch({ args, env, cwd: projectFolder })
  try {
    const page = await app.firstWindow()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.screenshot({ path: join(out, 'screens', '00-home-facilitator.png') })
    const facilitator = new Facilitator(page)
    say(polis === null ? `Demo: playing ${sample} with ${attendees} people.` : `Demo: importing ${polis}.`)
    if (polis === null) {
      const made = await page.evaluate((id) => window.roundtable.createWorkshop({ from: 'sample', id, title: '' }), sample)
      if (!made.opened) throw new Error(`There is no sample called ${sample}.`)
    } else {
      await importConversation(page, { folder: polis, attribution })
    }
    const projectorOpens = app.waitForEvent('window')
    await page.evaluate(() => window.roundtable.showProjector({ shown: true }))
    const screens = new Screens(join(out, 'screens'), page, await projectorOpens)
    await screens.take('prepare')

    await (polis === null
      ? playSample(facilitator, screens, { attendees, seed })
      : playConversation(facilitator, screens))

    const pdf = join(out, 'plan.pdf')
    await savePdf(app, page, pdf)
    const plan = await page.evaluate(() => window.roundtable.readPlan({}))
    if (plan === null) throw new Error('The plan is gone')
    await writeFile(join(out, 'workshop.json'), `${JSON.stringify(plan, null, 2)}\n`)
    const { electron } = await page.evaluate(() => window.roundtable.readAbout({}))
    return reportOn(plan, await facilitator.view(), { electron, pdf })
  } finally {
    await app.close()
    await rm(dataFolder, { recursive: true, force: true })
  }
}

/**
 * Saves the plan with the Plan screen's own button. The system's dialog is the one thing that a script cannot press: it
 * answers at once.
 *
 * @param {import('@playwright/test').ElectronApplication} app
 * @param {import('@playwright/test').Page} page
 * @param {string} path
 */
async function savePdf(app, page, path) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  await page.getByRole('button', { name: 'Plan', exact: true }).click()
  await page.getByRole('button', { name: /save as pdf/i }).click()
  await page.getByText(path).waitFor()
}
