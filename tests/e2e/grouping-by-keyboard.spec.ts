import type { Page } from '@playwright/test'

import { expect, test } from './app'
import { pressUntil, tabTo } from './by-keyboard'
import { openRoom } from './room'
import { expectStage } from './screens'

// Nothing in this file may touch the mouse, and everything is found as a screen reader finds it: by role and name.

test('cards are merged, grouped, split and put in order, and all of it is said', async ({ start }) => {
  const { page } = await start()
  const room = await openRoom(page)
  const texts = ['Buses stop at six', 'The buses stop at six', 'Trains cost too much', 'Letters are hard to read']
  for (const text of [...texts, 'Nobody answers the phone', 'The hall is cold']) await room.say(text)
  await room.enter('group')
  await expectStage(page, 'Group')
  const said = (words: string | RegExp) => expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1)
  const loose = page.getByRole('region', { name: 'Cards to group' })
  const card = (number: number) => page.getByRole('button', { name: new RegExp(`^Card ${number} `) })
  const theme = (name: string) => page.getByRole('region', { name: `Theme: ${name}`, exact: true })

  await test.step('what says nearly the same is merged, looked at, and taken out again', async () => {
    await expect(page.getByRole('button', { name: '1 alike' })).toBeVisible()
    await page.keyboard.press('r')
    const alike = page.getByRole('dialog', { name: 'These say nearly the same' })
    await expect(alike.getByRole('radio')).toHaveCount(2)
    await expect(alike.getByRole('radio', { name: 'Card 1 Buses stop at six', exact: true })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await tabTo(page, alike.getByRole('button', { name: 'Merge' }))
    await page.keyboard.press('Enter')
    await expect(alike).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Card 2 now stands for 2 cards.')
    await expect(card(1)).toHaveCount(0)

    await tabTo(page, loose.getByRole('button', { name: 'Said again in 1 more card, under card 2' }))
    await page.keyboard.press('Enter')
    const merged = loose.getByRole('list', { name: 'Merged into card 2' })
    await expect(merged.getByRole('listitem')).toContainText('Buses stop at six')
    await tabTo(page, merged.getByRole('button', { name: 'Take card 1 out again' }))
    await page.keyboard.press('Enter')
    await said('Card 1 is on the wall again.')
    await expect(card(1)).toBeVisible()
  })

  await test.step('cards that are selected are merged', async () => {
    await page.keyboard.press('w')
    await page.keyboard.press('Home')
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowRight')
    await said('2 cards selected')
    await page.keyboard.press('m')
    const merge = page.getByRole('dialog', { name: 'Merge these cards' })
    await tabTo(page, merge.getByRole('button', { name: 'Merge' }))
    await page.keyboard.press('Enter')
    await expect(card(2)).toHaveCount(0)
    await expect(loose.getByRole('button', { name: 'Said again in 1 more card, under card 1' })).toBeVisible()
  })

  await test.step('a card is found by its words, and filed by a theme’s name', async () => {
    await page.keyboard.press('f')
    await expect(page.getByRole('combobox', { name: 'Find a card or a theme' })).toBeFocused()
    await page.keyboard.type('trains')
    await expect(page.getByRole('option', { name: 'Card 3: Trains cost too much' })).toBeVisible()
    await page.keyboard.press('Enter')
    await said('1 card selected')
    const filing = page.getByRole('combobox', { name: 'File the selected cards in a theme' })
    await expect(filing).toBeFocused()
    await page.keyboard.type('6')
    await expect(page.getByRole('option', { name: /^Card 6: The hall is cold/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await said('2 cards selected')
    await page.keyboard.type('Getting about')
    await expect(page.getByRole('option', { name: 'Getting about' })).toContainText('new theme')
    await page.keyboard.press('Enter')
    await said('2 cards grouped as Getting about.')
    await expect(card(1)).toBeFocused()

    await page.keyboard.press('ArrowRight')
    await expect(card(4)).toBeFocused()
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('g')
    await page.keyboard.type('Getting an answer')
    await page.keyboard.press('Enter')
    await said('2 cards grouped as Getting an answer.')

    await expect(card(1)).toBeFocused()
    await page.keyboard.press('Space')
    await page.keyboard.press('f')
    await page.keyboard.type('about')
    await expect(page.getByRole('option', { name: 'Getting about' }).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await said('1 card filed in Getting about.')
    await expect(loose.getByText('Every card is in a theme.')).toBeVisible()
  })

  await test.step('a theme is split, renamed and put in another place', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('f')
    await page.keyboard.type('hall')
    await page.keyboard.press('Enter')
    await said('1 card selected')
    await page.keyboard.press('Escape')
    await choose(page, 'Getting about', 'Split off the selected cards')
    await expect(page.getByRole('textbox', { name: 'Name for 1 card' })).toBeFocused()
    await page.keyboard.type('Rooms')
    await page.keyboard.press('Enter')
    await said('1 card grouped as Rooms.')
    await expect(theme('Rooms').getByRole('listitem')).toHaveCount(1)

    await choose(page, 'Rooms', 'Rename')
    await expect(page.getByRole('textbox', { name: 'New name of theme Rooms' })).toBeFocused()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Warm rooms')
    await page.keyboard.press('Enter')
    await expect(theme('Warm rooms')).toBeVisible()

    await tabTo(page, page.getByRole('button', { name: 'Move theme Warm rooms' }))
    await page.keyboard.press('Enter')
    await said('Picked up theme Warm rooms.')
    const first = page.getByRole('status').filter({ hasText: 'At the place of theme Getting about, 1 of 3.' })
    await pressUntil(page, 'ArrowLeft', first)
    await page.keyboard.press('Enter')
    await said('Theme Warm rooms is now 1 of 3.')
    await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Warm rooms', 'Getting about', 'Getting an answer'])
  })

  await test.step('what was done last is taken back', async () => {
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Getting about', 'Getting an answer', 'Warm rooms'])
  })

  await expect(page.getByRole('region', { name: 'Theme: Getting about' })).toMatchAriaSnapshot(`
    - 'region "Theme: Getting about"':
      - button "Move theme Getting about"
      - heading "Getting about" [level=3]
      - button "More for theme Getting about"
      - text: 2 cards
      - list:
        - listitem:
          - button "Card 1 Buses stop at six"
          - button "Said again in 1 more card, under card 1"
        - listitem:
          - button "Card 3 Trains cost too much"
  `)
})

/** From a theme's menu. */
async function choose(page: Page, theme: string, choice: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: `More for theme ${theme}` }))
  await page.keyboard.press('Enter')
  const item = page.getByRole('menuitem', { name: choice })
  await expect(item).toBeVisible()
  for (let presses = 0; presses < 10; presses++) {
    if (await item.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
}
