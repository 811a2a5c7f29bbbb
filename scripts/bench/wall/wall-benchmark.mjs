import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { compare } from '../comparison.mjs'
import { interleave } from '../interleave.mjs'
import { benchFolder } from '../program.mjs'
import { summarise } from '../statistics.mjs'
import { changePainted, noteFrames, noteTyping, scrollFrame, stopNotingFrames } from './in-wall.mjs'
import { appWall, bareWall } from './walls.mjs'

/**
 * A full wall in the app against a bare list of the same cards in as many nodes, in a window of the same size: a card put
 * elsewhere until it is painted, which in the app goes through the rules, the disk and two processes; scrolling;
 * carrying a card; typing in the search.
 *
 * @param {import('../../setup/set-up.mjs').ReadyProject} ready
 * @param {{ rounds: number, cards?: number, themes?: number }} size
 * @returns {Promise<import('../comparison.mjs').Comparison[]>}
 */
export async function benchWall(ready, { rounds, cards = 500, themes = 40 }) {
  const folder = await mkdtemp(join(benchFolder, 'wall-'))
  /** @type {import('./walls.mjs').OpenWall[]} */
  const open = []
  try {
    const ours = await appWall(ready, { dataFolder: join(folder, 'app'), cards, themes })
    open.push(ours)
    const { onWall, nodes } = ours
    const floor = await bareWall(ready, { dataFolder: join(folder, 'bare'), onWall, nodes })
    open.push(floor)
    const [one, other] = onWall.themes
    const cardId = onWall.cards.find(({ themeId }) => themeId === one?.id)?.id
    if (one === undefined || other === undefined || cardId === undefined) throw new Error('The wall is too small')
    for (const { page } of open) await page.evaluate(noteTyping)
    const moves = { ours: 0, floor: 0 }
    const change = (/** @type {'ours' | 'floor'} */ which) => () =>
      pageOf(which).evaluate(changePainted, { cardId, themeId: moves[which]++ % 2 === 0 ? other.id : one.id })
    const pageOf = (/** @type {'ours' | 'floor'} */ which) => (which === 'ours' ? ours : floor).page
    const measures = {
      changeFloor: change('floor'),
      change: change('ours'),
      scrollFloor: () => floor.page.locator('#themes').evaluate(scrollFrame),
      scroll: () => ours.page.getByRole('region', { name: 'Theme: Theme 1', exact: true }).locator('xpath=../..').evaluate(scrollFrame),
      carryFloor: () => carried(floor.page),
      carry: () => carried(ours.page),
      typeFloor: () => typed(floor.page),
      type: () => typed(ours.page),
    }
    await interleave(2, measures)
    const found = await interleave(rounds, measures)
    const against = `bare list of ${nodes.toLocaleString('en-GB')} nodes`
    const wall = `${cards} cards in ${themes} themes`
    return [
      compare({ what: `Card filed to painted, ${wall}`, against, unit: 'ms', aim: null }, found.change, found.changeFloor),
      compare({ what: 'A frame while scrolling', against, unit: 'ms', aim: 1.1 }, found.scroll, found.scrollFloor),
      compare({ what: '95% of frames while carrying', against, unit: 'ms', aim: 1.5 }, found.carry, found.carryFloor),
      compare({ what: 'A letter in the search to painted', against, unit: 'ms', aim: 1.5 }, found.type, found.typeFloor),
    ]
  } finally {
    for (const { close } of open) await close()
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Carries the first loose card over the themes and back.
 *
 * @param {import('@playwright/test').Page} page
 */
async function carried(page) {
  const loose = page.getByRole('region', { name: 'Cards to group' })
  const box = await loose.getByRole('button').first().boundingBox()
  const themes = await loose.boundingBox()
  if (box === null || themes === null) throw new Error('The wall is not drawn')
  const [left, top] = [themes.x + themes.width + 60, themes.y + 60]
  await page.mouse.move(box.x + 20, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(left, top, { steps: 4 })
  await page.evaluate(noteFrames)
  for (let step = 0; step < 40; step++) await page.mouse.move(left + (step % 20) * 25, top + step * 6)
  const ms = await page.evaluate(stopNotingFrames)
  await page.mouse.move(box.x + 20, box.y + 10)
  await page.mouse.up()
  return ms
}

/**
 * Types a few letters into the search.
 *
 * @param {import('@playwright/test').Page} page
 */
async function typed(page) {
  await page.getByLabel('Find a card or a theme').first().focus()
  await page.keyboard.type('letters', { delay: 40 })
  const typedMs = await page.waitForFunction(() => {
    const { typedMs: all } = /** @type {{ typedMs: number[] }} */ (/** @type {unknown} */ (window))
    return all.length >= 7 ? all.splice(0) : null
  })
  const ms = summarise((await typedMs.jsonValue()) ?? []).median
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => {
    const { typedMs: all } = /** @type {{ typedMs: number[] }} */ (/** @type {unknown} */ (window))
    return all.splice(0).length > 0
  })
  return ms
}
