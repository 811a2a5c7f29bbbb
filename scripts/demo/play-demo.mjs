import { _electron } from '@playwright/test'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

import { projectFolder } from '../setup/project.mjs'
import { say } from '../setup/progress.mjs'
import { electronLaunch } from '../setup/set-up.mjs'
import { Facilitator } from './facilitator.mjs'
import { joinByPhone } from './phone.mjs'
import { importConversation, playConversation } from './play-conversation.mjs'
import { playWorkshop } from './play-workshop.mjs'
import { reportOn } from './report.mjs'
import { sampleScene, UnknownScene, wayScene } from './scene.mjs'
import { Screens } from './screens.mjs'

/**
 * @typedef {{ from: 'sample' | 'way', id: string } | { from: 'polis', folder: string, attribution: string }} Played
 *
 * @typedef {object} DemoOptions
 * @property {string} out
 * @property {Played} played
 * @property {number} attendees
 * @property {number} seed
 */

/**
 * Plays a workshop in the real app, in a data folder of its own that is removed afterwards.
 *
 * @param {import('../setup/set-up.mjs').ReadyProject} ready
 * @param {DemoOptions} options
 */
export async function playDemo(ready, { out, played, attendees, seed }) {
  const dataFolder = await mkdtemp(join(tmpdir(), 'roundtable-demo-'))
  const { args, env } = electronLaunch(ready, { appArgs: [`--data=${dataFolder}`] })
  const app = await _electron.launch({ args, env, cwd: projectFolder })
  try {
    const page = await app.firstWindow()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.screenshot({ path: join(out, 'screens', '00-home-facilitator.png') })
    const facilitator = new Facilitator(page)
    const screens = new Screens(join(out, 'screens'))
    screens.lookAt('facilitator', page)
    if (played.from === 'polis') {
      say(`Demo: importing ${played.folder}.`)
      await importConversation(page, played)
      await showProjector(app, page, screens)
      await playConversation(facilitator, screens)
    } else {
      const scene = await (played.from === 'sample' ? sampleScene(played.id) : sceneOfWay(page, played.id))
      say(`Demo: playing ${scene.name} with ${attendees} people.`)
      await begin(facilitator, scene)
      await showProjector(app, page, screens)
      await facilitator.rehearse({ people: attendees, seed })
      const phone = played.from === 'way' ? await joinByPhone(facilitator) : null
      try {
        if (phone !== null) screens.lookAt('phone', phone.page)
        await playWorkshop({ facilitator, screens, scene, seed })
      } finally {
        await phone?.close()
      }
    }

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

/** @param {import('@playwright/test').Page} page @param {string} id @throws {UnknownScene} */
async function sceneOfWay(page, id) {
  const { waysOfWorking } = await page.evaluate(() => window.roundtable.readHome({}))
  const way = waysOfWorking.find((one) => one.id === id)
  if (way !== undefined) return wayScene(way)
  const known = waysOfWorking.map((one) => one.id).join(', ')
  throw new UnknownScene(`There is no way of working called ${id}. There are: ${known}.`)
}

/**
 * Opens the workshop, with all who are invited.
 *
 * @param {Facilitator} facilitator
 * @param {import('./scene.mjs').Scene} scene
 */
async function begin(facilitator, { start, opening }) {
  const made = await facilitator.page.evaluate((asked) => window.roundtable.createWorkshop(asked), start)
  if (!made.opened) throw new Error(`The workshop ${start.id} could not be made: ${made.what}.`)
  await facilitator.actAll(opening)
}

/**
 * @param {import('@playwright/test').ElectronApplication} app
 * @param {import('@playwright/test').Page} page
 * @param {Screens} screens
 */
async function showProjector(app, page, screens) {
  const projectorOpens = app.waitForEvent('window')
  await page.evaluate(() => window.roundtable.showProjector({ shown: true }))
  screens.lookAt('projector', await projectorOpens)
  await screens.take('prepare')
}

/**
 * Saves the plan's PDF with the Plan screen's own dialog. The system's dialog is the one thing that a script cannot press: it
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
  await page.getByRole('button', { name: 'Save the plan…' }).click()
  const saving = page.getByRole('dialog', { name: 'Save the plan' })
  await saving.waitFor()
  const ticked = saving.getByRole('group', { name: /^(To read|What became)/ }).getByRole('checkbox', { checked: true })
  while ((await ticked.count()) > 0) await ticked.first().uncheck()
  await saving.getByRole('checkbox', { name: 'Plan (PDF)', exact: true }).check()
  await saving.getByRole('button', { name: 'Save 1 file…' }).click()
  await saving.getByText(`Saved: ${basename(path)}`).waitFor()
  await page.keyboard.press('Escape')
}
