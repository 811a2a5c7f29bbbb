import type { Locator, Page } from '@playwright/test'

import type { StageKind } from '../../src/core/agenda/agenda'
import { expect, test } from './app'
import { openRoom, type Room } from './room'
import { expectStage } from './screens'

/** What one press of a key that is listed does here. */
type Seen = (here: { readonly page: Page; readonly room: Room; readonly projector: () => Page }) => Promise<void>

/** The keys that are listed, by the group under which they stand. */
async function listed(page: Page): Promise<Record<string, string[]>> {
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keys' })
  await expect(dialog).toBeVisible()
  const groups = await dialog.getByRole('region').evaluateAll((sections) =>
    sections.map((section) => {
      const keys = [...section.querySelectorAll('dt')].map((key) => key.querySelector('span')?.textContent ?? '')
      return [section.getAttribute('aria-label') ?? '', keys] as const
    }),
  )
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  return Object.fromEntries(groups)
}

const focused = (target: (page: Page) => Locator): Seen => async ({ page }) => {
  await expect(target(page)).toBeFocused()
  await page.keyboard.press('Escape')
}

const status = (words: RegExp): Seen => async ({ page }) => {
  await expect(page.getByText(words).first()).toBeVisible()
}

const voteIs = (expected: readonly string[]): Seen => async ({ room }) => {
  await expect.poll(async () => (await room.facilitator.view()).votes.map((vote) => vote.status)).toEqual(expected)
}

const html = (attribute: string, value: string): Seen => async ({ projector }) => {
  await expect(projector().locator('html')).toHaveAttribute(attribute, value)
}

const screenSays = (words: string): Seen => async ({ page }) => {
  await expect(page.getByRole('list', { name: 'The room’s screen' })).toContainText(words)
}

/** Presses every key of the group, in this order, and sees what each does; no key is listed that is not pressed. */
async function pressAll(
  here: Parameters<Seen>[0],
  group: string,
  keys: Readonly<Record<string, Seen>>,
): Promise<void> {
  expect((await listed(here.page))[group]?.toSorted()).toEqual(Object.keys(keys).toSorted())
  for (const [key, seen] of Object.entries(keys)) {
    await here.page.keyboard.press(pressed[key] ?? key.toLowerCase())
    await seen(here)
  }
}

const pressed: Readonly<Record<string, string>> = {
  'T or Space': ' ',
  Esc: 'Escape',
  'Ctrl+Z': 'Control+z',
  'Alt+0': 'Alt+0',
  'Alt+1': 'Alt+1',
}

test('every key of the room’s screen, of the time and of undo does what it says', async ({ start }) => {
  const running = await start()
  const { app, page } = running
  const room = await openRoom(page, { people: [2] })
  await room.say('Damp walls')
  await room.facilitator.act({ type: 'showCards', stageId: room.stageId('gather'), shown: true })
  await room.enter('gather')
  await expectStage(page, 'Gather challenges')
  const here = {
    page,
    room,
    projector: () => {
      const window = app.windows().find((one) => one.url().includes('/projector/'))
      if (window === undefined) throw new Error('The projector’s window is closed')
      return window
    },
  }
  await page.keyboard.press('>')
  await page.getByRole('button', { name: /^More for Card 1:/ }).focus()
  await pressAll(here, 'The room’s screen', {
    P: async () => void (await expect.poll(() => app.windows().length).toBe(2)),
    '.': html('data-theme', 'dark'),
    ',': html('data-theme', 'light'),
    K: screenSays('frozen'),
    L: screenSays('The room sees Card 1: Damp walls alone.'),
    ']': screenSays('stand still'),
    '[': screenSays('stand still'),
    O: async () => void (await expect(page.getByText('stand still')).toHaveCount(0)),
    '>': html('data-text-size', '3'),
    '<': html('data-text-size', '2'),
  })
  expect((await listed(page))['The room’s screen']).toContain('Esc')
  await page.keyboard.press('Escape')
  await expect(page.getByText('alone.')).toHaveCount(0)

  // Where a button has the keyboard, Space presses that.
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await pressAll(here, 'Agenda and time', {
    'T or Space': async () => {
      await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible()
      await page.keyboard.press('t')
      await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
    },
    '+': async () => {
      await expect.poll(async () => (await room.facilitator.view()).timer.durationMs).toBe(11 * 60_000)
    },
    Q: async () => {
      await expect(page.getByRole('dialog', { name: 'Who was heard so far' })).toBeVisible()
      await page.keyboard.press('Escape')
    },
    N: async () => expectStage(page, 'Gather views'),
    B: async () => expectStage(page, 'Gather challenges'),
  })
  await pressAll(here, 'Anywhere', {
    'Ctrl+Z': status(/^Undone: going to a stage\.$/),
    '?': async () => {
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
      await page.keyboard.press('Escape')
    },
  })
})

const card = (number: number) => (page: Page) => page.getByRole('button', { name: new RegExp(`^Card ${number} `) })

/** The keys of each stage's own. */
const ofStages: Partial<Record<StageKind, Readonly<Record<string, Seen>>>> = {
  gather: {
    C: focused((page) => page.getByRole('textbox', { name: 'Add a card for someone' })),
    S: status(/^3 cards, shown to the room$/),
  },
  round: {
    C: focused((page) => page.getByRole('textbox', { name: 'Add a card for someone' })),
    H: status(/^Every organisation was heard$/),
    S: status(/^cards are shown as they arrive$/),
  },
  group: {
    W: focused(card(1)),
    G: status(/^Select cards, or drag them$/),
    M: status(/^Select cards, or drag them$/),
    R: async ({ page }) => {
      const alike = page.getByRole('dialog', { name: 'These say nearly the same' })
      await expect(alike).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(alike).toHaveCount(0)
    },
    F: status(/^Select cards, or drag them$/),
    Esc: status(/^Select cards, or drag them$/),
  },
  vote: { V: voteIs(['open']) },
  act: {
    A: focused((page) => page.getByRole('textbox', { name: 'What will be done' })),
    D: focused((page) => page.getByRole('textbox', { name: /decision|note/i }).last()),
    'Alt+0': status(/./),
  },
}

for (const [kind, keys] of Object.entries(ofStages)) {
  test(`every key of a stage to ${kind} does what it says`, async ({ start }) => {
    const { page } = await start()
    const room = await openRoom(page, { people: [2] })
    await room.say('Damp walls')
    await room.say('No bus')
    await room.say('Damp walls here')
    await room.facilitator.act({ type: 'createTheme', name: 'Homes', cardIds: [] })
    const stageKind = Object.keys(ofStages).find((one) => one === kind)
    if (stageKind === 'group') {
      await room.facilitator.act({ type: 'showCards', stageId: room.stageId('gather'), shown: true })
    }
    const stages = (await room.facilitator.view()).stages
    const stage = stages.find(({ activity }) => activity.kind === kind)
    await room.facilitator.act({ type: 'enterStage', stageId: stage?.id ?? '' })
    await expectStage(page, stage?.title ?? '')
    const here = {
      page,
      room,
      projector: () => {
        throw new Error('There is no projector')
      },
    }
    await pressAll(here, 'Here', keys)
    if (kind === 'vote') {
      await pressAll(here, 'Here', {
        E: focused((one) => one.getByRole('combobox', { name: 'Whose ballot' })),
        V: voteIs(['closed']),
      })
      await pressAll(here, 'Here', { V: voteIs(['revealed']) })
      expect((await listed(page))['Here']).toBeUndefined()
    }
    if (kind === 'group') {
      await page.keyboard.press('w')
      await page.keyboard.press('Space')
      await expect(page.getByText('1 card selected')).toBeVisible()
      await page.keyboard.press('f')
      await expect(page.getByRole('combobox', { name: 'File the selected cards in a theme' })).toBeFocused()
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await expect(page.getByText('Select cards, or drag them')).toBeVisible()
      await page.keyboard.press('w')
      await page.keyboard.press('Space')
      await page.keyboard.press('g')
      await expect(page.getByRole('textbox', { name: /name/i })).toBeFocused()
    }
  })
}

test('keys of the screen type what they are where somebody writes, and wait while a dialog is open', async ({ start }) => {
  const { page } = await start()
  const room = await openRoom(page)
  await room.enter('gather')
  const field = page.getByRole('textbox', { name: 'Add a card for someone' })
  await field.click()
  await page.keyboard.type('k . , [ ] < > l o p')
  await expect(field).toHaveValue('k . , [ ] < > l o p')
  await expect(page.getByRole('list', { name: 'The room’s screen' })).toHaveCount(0)
  await field.fill('')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('k')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('list', { name: 'The room’s screen' })).toHaveCount(0)
})
