import type { Browser, Page } from '@playwright/test'

import { expect, test } from './app'
import { lacksBrowser, openBrowser, whyLeftOut } from './browser'
import { openRoom, type Room } from './room'
import { dragOnto, expectStage, goTo, nameTheme } from './screens'

test.describe('a facilitator and a note-taker on another laptop', () => {
  test.skip(lacksBrowser, whyLeftOut)
  let browser: Browser
  test.beforeAll(async () => {
    browser = await openBrowser()
  })
  test.afterAll(() => browser.close())

  test('group at the same time, and each sees what the other does', async ({ start }) => {
    const { page } = await start()
    const room = await roomToGroup(page, ['Buses', 'Trains', 'Letters', 'Phones'])
    const notes = await noteTakerOf(page, browser)
    await card(page, 'Buses').click()
    await card(page, 'Trains').click()
    await card(notes, 'Letters').click()
    await card(notes, 'Phones').click()
    for (const device of [page, notes]) await device.getByRole('button', { name: 'Group', exact: true }).click()
    await nameTheme(page, 'Name for 2 cards', 'Getting about')
    await nameTheme(notes, 'Name for 2 cards', 'Getting an answer')
    for (const device of [page, notes]) {
      await expect(themeOn(device, 'Getting about').getByRole('listitem')).toHaveCount(2)
      await expect(themeOn(device, 'Getting an answer').getByRole('listitem')).toHaveCount(2)
    }
    await notes.keyboard.press('Control+z')
    await expect(themeOn(page, 'Getting an answer')).toHaveCount(0)
    await expect(themeOn(page, 'Getting about')).toBeVisible()
    expect((await room.facilitator.view()).themes.map(({ name }) => name)).toEqual(['Getting about'])
  })

  test('see who moves a card; the second who wants it is told, and gets it once it is put down', async ({ start }) => {
    const { page } = await start()
    const room = await roomToGroup(page, ['Buses', 'Trains'])
    await room.facilitator.act({ type: 'createTheme', name: 'Travel', cardIds: [] })
    const notes = await noteTakerOf(page, browser)

    await pickUp(notes, 'Buses')
    const held = card(page, 'Buses')
    await expect(held).toHaveAccessibleName('Card 1 Buses The note-taker is moving this')
    const told = page.getByRole('region', { name: 'Messages' }).getByText('The note-taker is moving Card 1: Buses')

    // Neither by pointer nor by keyboard nor by selecting it.
    await held.hover()
    await page.mouse.down()
    await themeOn(page, 'Travel').hover()
    await page.mouse.up()
    await expect(told.first()).toBeVisible()
    await held.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Space')
    await expect(held).toHaveAttribute('aria-pressed', 'false')
    expect((await room.facilitator.view()).cards.tableRows.every(({ themeId }) => themeId === null)).toBe(true)
    // The other card is free.
    await dragOnto(page, card(page, 'Trains'), themeOn(page, 'Travel'))
    await expect(themeOn(notes, 'Travel').getByRole('listitem')).toHaveText(['Card 2Trains'])

    await notes.keyboard.press('Escape')
    await notes.mouse.up()
    await expect(held).toHaveAccessibleName('Card 1 Buses')
    await dragOnto(page, held, themeOn(page, 'Travel'))
    await expect(themeOn(notes, 'Travel').getByRole('listitem')).toHaveCount(2)
  })

  test('a card is free again when the laptop that moves it is gone', async ({ start }) => {
    const { page } = await start()
    await roomToGroup(page, ['Buses', 'Trains'])
    const notes = await noteTakerOf(page, browser)
    await pickUp(notes, 'Buses')
    await expect(card(page, 'Buses')).toContainText('The note-taker is moving this')
    await notes.context().close()
    await expect(card(page, 'Buses')).not.toContainText('moving')
  })

  test('whoever is second is stopped, also where they could not see it yet', async ({ start }) => {
    const { page } = await start()
    const room = await roomToGroup(page, ['Buses', 'Trains'])
    await room.facilitator.act({ type: 'createTheme', name: 'Travel', cardIds: [] })
    const notes = await noteTakerOf(page, browser, { hearsHolds: false })
    const { cards } = await room.facilitator.view()
    const cardIds = cards.tableRows.filter(({ text }) => text === 'Buses').map(({ id }) => id)
    expect(await page.evaluate((ids) => window.roundtable.holdCards({ cardIds: ids }), cardIds)).toEqual({ held: true })

    await pickUp(notes, 'Buses')
    await expect(notes.getByText('The facilitator is moving Card 1: Buses')).toBeVisible()
    await themeOn(notes, 'Travel').hover()
    await notes.mouse.up()
    await dragOnto(notes, card(notes, 'Trains'), themeOn(notes, 'Travel'))
    await expect(themeOn(page, 'Travel').getByRole('listitem')).toHaveText(['Card 2Trains'])
    await expect(card(page, 'Buses')).toBeVisible()
  })
})

function card(page: Page, words: string) {
  return page.getByRole('button', { name: new RegExp(`^Card \\d+ ${words}`) })
}

function themeOn(page: Page, name: string) {
  return page.getByRole('region', { name: `Theme: ${name}`, exact: true })
}

/** With the pointer, and keeps it. */
async function pickUp(page: Page, words: string): Promise<void> {
  await card(page, words).hover()
  await page.mouse.down()
  const box = await card(page, words).boundingBox()
  if (box === null) throw new Error('The card is not on the screen')
  await page.mouse.move(box.x + box.width / 2 + 30, box.y + 40, { steps: 4 })
}

/** A room that is at its grouping, with these cards on the wall. */
async function roomToGroup(page: Page, cards: readonly string[]): Promise<Room> {
  const room = await openRoom(page)
  for (const text of cards) await room.say(text)
  await room.enter('group')
  await goTo(page, 'Run')
  await expectStage(page, 'Group')
  return room
}

/** A note-taker's page in a browser of its own, at the wall. */
async function noteTakerOf(page: Page, browser: Browser, { hearsHolds = true } = {}): Promise<Page> {
  const door = await page.evaluate(() => window.roundtable.openDoor({ address: '127.0.0.1', port: 0 }))
  if (door.state !== 'open') throw new Error('The door did not open')
  const notes = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
  if (!hearsHolds) {
    await notes.routeWebSocket(/\/live$/, (device) => {
      const server = device.connectToServer()
      server.onMessage((message) => {
        if (!String(message).startsWith('{"type":"holds"')) device.send(message)
      })
    })
  }
  await notes.goto(door.noteTaker)
  await expect(notes.getByRole('region', { name: 'Cards to group' })).toBeVisible()
  return notes
}
