import { _electron } from '@playwright/test'

import { Facilitator } from '../../demo/facilitator.mjs'
import { inProject, projectFolder } from '../../setup/project.mjs'
import { electronLaunch } from '../../setup/set-up.mjs'

/** @typedef {{ page: import('@playwright/test').Page, close: () => Promise<void> }} OpenWall */
/** @typedef {{ themes: { id: string, name: string }[], cards: { id: string, text: string, themeId: string | null }[] }} OnWall */

/**
 * The app at its stage of grouping, with so many cards in so many themes.
 *
 * @param {import('../../setup/set-up.mjs').ReadyProject} ready
 * @param {{ dataFolder: string, cards: number, themes: number }} size
 * @returns {Promise<OpenWall & { onWall: OnWall, nodes: number }>}
 */
export async function appWall(ready, { dataFolder, cards, themes }) {
  const wall = await opened(ready, { app: projectFolder, dataFolder })
  const { page } = wall
  await page.getByRole('button', { name: 'New workshop' }).waitFor()
  await page.evaluate(() =>
    window.roundtable.createWorkshop({ from: 'way-of-working', id: 'shared-challenges', title: 'A full room' }),
  )
  const facilitator = new Facilitator(page)
  const { stages } = await facilitator.view()
  const stageOf = (/** @type {string} */ kind) => stages.find(({ activity }) => activity.kind === kind)?.id ?? ''
  await facilitator.actAll(
    Array.from({ length: cards }, (_, index) => ({
      type: 'addCard',
      stageId: stageOf('gather'),
      text: `Rehearsal: letters that nobody understands, and a number to call that nobody answers (${index + 1})`,
      kind: 'challenge',
      tag: '',
      participantId: null,
    })),
  )
  const ids = (await facilitator.view()).cards.tableRows.map(({ id }) => id)
  // A few are left that wait for a theme.
  const filed = ids.slice(0, -10)
  await facilitator.actAll(
    Array.from({ length: themes }, (_, theme) => ({
      type: 'createTheme',
      name: `Theme ${theme + 1}`,
      cardIds: filed.filter((_id, index) => index % themes === theme),
    })),
  )
  await facilitator.act({ type: 'enterStage', stageId: stageOf('group') })
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Run' }).click()
  await page.getByRole('region', { name: 'Theme: Theme 1', exact: true }).waitFor()
  const view = await facilitator.view()
  return {
    ...wall,
    onWall: { themes: [...view.themes], cards: view.cards.tableRows.map(({ id, text, themeId }) => ({ id, text, themeId })) },
    nodes: await page.locator('[data-wall] *').count(),
  }
}

/**
 * The same cards in as many nodes, and nothing behind them.
 *
 * @param {import('../../setup/set-up.mjs').ReadyProject} ready
 * @param {{ dataFolder: string, onWall: OnWall, nodes: number }} drawn
 * @returns {Promise<OpenWall>}
 */
export async function bareWall(ready, { dataFolder, onWall, nodes }) {
  const wall = await opened(ready, { app: inProject('scripts/bench/wall/bare-wall'), dataFolder })
  await wall.page.getByRole('heading', { level: 1 }).waitFor()
  await wall.page.evaluate((all) => {
    const { bareWall: bare } = /** @type {{ bareWall: { drawWall: (wall: typeof all) => void } }} */ (
      /** @type {unknown} */ (window)
    )
    bare.drawWall(all)
  }, { ...onWall, nodes })
  return wall
}

/**
 * @param {import('../../setup/set-up.mjs').ReadyProject} ready
 * @param {{ app: string, dataFolder: string }} what
 * @returns {Promise<OpenWall>}
 */
async function opened(ready, { app, dataFolder }) {
  const { args, env } = electronLaunch(ready, { app, appArgs: [`--data=${dataFolder}`] })
  const running = await _electron.launch({ args, env, cwd: projectFolder })
  return { page: await running.firstWindow(), close: () => running.close() }
}
