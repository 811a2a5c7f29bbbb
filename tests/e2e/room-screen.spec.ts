import type { Page } from '@playwright/test'

import { expect, test, type RunningApp } from './app'
import { recordSent, showProjector } from './projector-window'
import { openRoom } from './room'
import { expectStage } from './screens'

/** A room that sees three cards on the projector. */
async function roomThatSees(running: RunningApp) {
  const room = await openRoom(running.page, { title: 'Open evening', people: [2] })
  const cardIds = [await room.say('Buses stop at six'), await room.say('Damp homes'), await room.say('No quiet place')]
  await room.facilitator.act({ type: 'showCards', stageId: room.stageId('gather'), shown: true })
  await room.enter('gather')
  await expectStage(running.page, 'Gather challenges')
  const projector = await showProjector(running)
  await expect(projector.getByText('Damp homes')).toBeVisible()
  return { room, projector, cardIds }
}

const strip = (page: Page) => page.getByRole('list', { name: 'The room’s screen' })

test('it is blanked with the title alone, dark or light, from any step', async ({ start }) => {
  const running = await start()
  const { page } = running
  const { projector } = await roomThatSees(running)
  await page.keyboard.press('.')
  await expect(projector.getByText('Open evening')).toBeVisible()
  await expect(projector.getByText('Damp homes')).toHaveCount(0)
  await expect(projector.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(strip(page)).toContainText('The room’s screen is blank.')

  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Prepare' }).click()
  await expect(strip(page)).toContainText('blank')
  await page.keyboard.press(',')
  await expect(projector.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.keyboard.press(',')
  await expect(projector.getByText('Damp homes')).toBeVisible()
  await expect(strip(page)).toHaveCount(0)
})

test('frozen, it keeps what it showed, is sent nothing new, and loses what is hidden at once', async ({ start }) => {
  const running = await start()
  const { app, page } = running
  const sent = await recordSent(app)
  const { room, projector, cardIds } = await roomThatSees(running)
  await page.keyboard.press('k')
  await expect(strip(page)).toContainText('The room’s screen is frozen')
  const before = (await sent()).length
  await room.say('Said while it is frozen')
  await room.enter('vote')
  await expectStage(page, 'Vote')
  await room.facilitator.act({ type: 'hideCard', cardId: cardIds[0] ?? '', hidden: true })
  await expect(projector.getByText('Buses stop at six')).toHaveCount(0)
  await expect(projector.getByText('Damp homes')).toBeVisible()
  await expect(projector.getByText(/^Stage 2 of 8/)).toBeVisible()
  expect((await sent()).slice(before).join('')).not.toContain('Said while it is frozen')

  await page.getByRole('button', { name: 'Let it go on' }).click()
  await expect(projector.getByText(/^Stage 5 of 8/)).toBeVisible()
  await expect(strip(page)).toHaveCount(0)
  await room.enter('gather')
  await expect(projector.getByText('Said while it is frozen')).toBeVisible()
})

test('one card has it alone, very large, until Escape, the same key, or the next stage', async ({ start }) => {
  const running = await start()
  const { page } = running
  const { room, projector } = await roomThatSees(running)
  const more = page.getByRole('button', { name: /^More for Card 2:/ })
  const alone = projector.getByRole('heading', { level: 1, name: '2 Damp homes' })

  await more.click()
  await page.getByRole('menuitem', { name: 'Show it alone, very large' }).click()
  await expect(alone).toBeVisible()
  await expect(projector.getByText('No quiet place')).toHaveCount(0)
  const [letters, height] = [await fontSizeOf(projector, 'h1'), await heightOf(projector)]
  expect(letters).toBeGreaterThan(height / 8)
  await expect(strip(page)).toContainText('The room sees Card 2: Damp homes alone.')
  await page.keyboard.press('Escape')
  await expect(projector.getByText('No quiet place')).toBeVisible()

  await more.focus()
  await page.keyboard.press('l')
  await expect(alone).toBeVisible()
  await page.keyboard.press('l')
  await expect(alone).toHaveCount(0)

  await page.keyboard.press('l')
  await expect(alone).toBeVisible()
  await room.enter('round')
  await expect(alone).toHaveCount(0)
  await room.enter('gather')
  await expect(projector.getByText('No quiet place')).toBeVisible()
})

test('a long card that has it alone is never written smaller than a fortieth of the height', async ({ start }) => {
  const running = await start()
  const { page } = running
  const { room, projector } = await roomThatSees(running)
  await room.say('Nobody answers the phone when the boiler breaks. '.repeat(20).trim())
  await page.getByRole('button', { name: /^More for Card 4:/ }).focus()
  await page.keyboard.press('l')
  const heading = projector.getByRole('heading', { level: 1, name: /^4 Nobody answers/ })
  await expect(heading).toBeVisible()
  const height = await heightOf(projector)
  expect(await fontSizeOf(projector, 'h1')).toBeGreaterThanOrEqual(height / 40)
  const box = await heading.boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(height)
})

test('a theme has it alone with its cards; what is held or hidden cannot', async ({ start }) => {
  const running = await start()
  const { page } = running
  const { room, projector, cardIds } = await roomThatSees(running)
  await room.facilitator.act({ type: 'createTheme', name: 'Warm homes', cardIds: cardIds.slice(1, 2) })
  await room.enter('group')
  await page.getByRole('button', { name: 'More for theme Warm homes' }).click()
  await page.getByRole('menuitem', { name: 'Show it alone, very large' }).click()
  await expect(projector.getByRole('heading', { level: 1, name: 'Warm homes' })).toBeVisible()
  await expect(projector.getByText('Damp homes')).toBeVisible()
  await expect(projector.getByText('No quiet place')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(projector.getByText('No quiet place')).toBeVisible()

  await room.facilitator.act({ type: 'showCards', stageId: room.stageId('gather'), shown: false })
  await room.enter('gather')
  await page.getByRole('button', { name: /^More for Card 2:/ }).focus()
  await page.keyboard.press('l')
  await expect(page.getByText('The room may not see this yet')).toBeVisible()
  await expect(projector.getByText('Damp homes')).toHaveCount(0)
})

test('its text grows in five steps and its colours are chosen; both are remembered', async ({ start, folder }) => {
  const dataFolder = `${folder}/kept`
  const first = await start({ dataFolder })
  const { page } = first
  const { projector } = await roomThatSees(first)
  const usual = await fontSizeOf(projector, 'html')
  for (let presses = 0; presses < 6; presses++) await page.keyboard.press('>')
  await expect.poll(() => fontSizeOf(projector, 'html')).toBeCloseTo(usual * 1.6, 1)
  await page.keyboard.press('<')
  await expect.poll(() => fontSizeOf(projector, 'html')).toBeCloseTo(usual * 1.45, 1)

  await page.getByRole('button', { name: 'What the room’s screen does' }).click()
  const panel = page.getByRole('group', { name: 'What the room’s screen does' })
  await expect(panel.getByText('4 of 5')).toBeVisible()
  await panel.getByRole('button', { name: 'High contrast' }).click()
  await expect(projector.locator('html')).toHaveAttribute('data-theme', 'contrast')
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'contrast')
  await first.close()

  const second = await start({ dataFolder })
  await openRoom(second.page, { title: 'Another evening' })
  const again = await showProjector(second)
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'contrast')
  await expect.poll(() => fontSizeOf(again, 'html')).toBeCloseTo(usual * 1.45, 1)
})

test('pages are turned by hand, held, and let go', async ({ start }) => {
  const running = await start()
  const { page } = running
  const { room, projector } = await roomThatSees(running)
  for (let card = 0; card < 60; card++) await room.say(`${'A long thought about where we live. '.repeat(6)}${card}`)
  const mark = projector.getByText(/^\d+ of \d+$/)
  await expect(mark).toBeVisible()
  // The wall turned to its newest card, which is on the last page.
  const pages = Number(/\d+$/.exec((await mark.textContent()) ?? '')?.[0])
  expect(pages).toBeGreaterThan(1)
  await expect(mark).toHaveText(`${pages} of ${pages}`)
  await page.keyboard.press('[')
  await expect(mark).toHaveText(`${pages - 1} of ${pages}`)
  await page.keyboard.press(']')
  await page.keyboard.press(']')
  await expect(mark).toHaveText(`1 of ${pages}`)
  await expect(strip(page)).toContainText('stand still')
  await room.say('One more')
  await expect(page.getByText('One more')).toBeVisible()
  await expect(mark).toHaveText(new RegExp('^1 of'))
  await page.keyboard.press('o')
  await expect(projector.getByText('One more')).toBeVisible()
  await expect(strip(page)).toHaveCount(0)
})

test('what was asked of it is forgotten with the workshop', async ({ start }) => {
  const running = await start()
  const { page } = running
  const { projector } = await roomThatSees(running)
  await page.keyboard.press('.')
  await expect(projector.getByText('Damp homes')).toHaveCount(0)
  await page.getByRole('button', { name: 'Home', exact: true }).click()
  await expect(projector.getByText('The workshop will start here.')).toBeVisible()
  await page.getByRole('button', { name: 'Open evening', exact: true }).click()
  await expect(projector.getByText('Damp homes')).toBeVisible()
  await expect(strip(page)).toHaveCount(0)
})

function fontSizeOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
}

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => window.innerHeight)
}
