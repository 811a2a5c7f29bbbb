import type { Page } from '@playwright/test'

import type { StageActivity } from '../../src/core/agenda/agenda'
import { expect, test } from './app'
import { expectToTellApart } from './by-ear'
import { tabTo } from './by-keyboard'
import { openRoom } from './room'
import { enterBallots, expectStage } from './screens'

// Nothing in this file may touch the mouse: only `page.keyboard` presses, everything else looks.

test('an empty machine becomes a plan by keyboard alone', async ({ start }) => {
  const { page } = await start()
  const { keyboard } = page
  const step = (name: string) => page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name })

  await test.step('a workshop is made, with an organisation in it', async () => {
    await pressButton(page, 'New workshop')
    await expect(page.getByRole('dialog', { name: 'New workshop' }).getByLabel('Title')).toBeFocused()
    await keyboard.type('Without a mouse')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Without a mouse' })).toBeVisible()
    await tabTo(page, page.getByRole('textbox', { name: 'Name of an organisation' }))
    await keyboard.type('Council')
    await keyboard.press('Enter')
    await expect(page.getByRole('list', { name: 'Organisations', exact: true }).getByRole('listitem')).toHaveCount(1)
  })

  await test.step('three people are counted in', async () => {
    await tabTo(page, step('Run'))
    await keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Start: Welcome' })).toBeVisible()
    await keyboard.press('n')
    await expectStage(page, 'Welcome')
    await tabTo(page, page.getByRole('button', { name: 'Add one person from Council' }))
    for (const people of ['1 person', '2 people', '3 people']) {
      await keyboard.press('Enter')
      await expect(page.getByText(`${people} here`)).toBeVisible()
    }
  })

  await test.step('cards are typed in, shown and grouped', async () => {
    await keyboard.press('n')
    await expectStage(page, 'Gather challenges')
    await keyboard.press('c')
    for (const text of ['Damp walls', 'No heating', 'Late buses', 'No trains']) {
      await keyboard.type(text)
      await keyboard.press('Enter')
      await expect(page.getByRole('listitem').filter({ hasText: text })).toBeVisible()
      await expect(page.getByRole('textbox', { name: 'Add a card for someone' })).toHaveValue('')
    }
    await keyboard.press('Escape')
    await keyboard.press('s')
    await expect(page.getByText(/^4 cards, shown/)).toBeVisible()
    await keyboard.press('n')
    await expectStage(page, 'Gather views')
    await keyboard.press('n')
    await expectStage(page, 'Group')
    await keyboard.press('w')
    for (const name of ['Homes', 'Travel']) {
      await keyboard.press('Space')
      await keyboard.press('Shift+ArrowRight')
      await expect(page.getByRole('status').filter({ hasText: '2 cards selected' })).toHaveCount(1)
      await keyboard.press('g')
      await expect(page.getByRole('textbox', { name: 'Name for 2 cards' })).toBeFocused()
      await keyboard.type(name)
      await keyboard.press('Enter')
      await expect(page.getByRole('region', { name: `Theme: ${name}`, exact: true }).getByRole('listitem')).toHaveCount(2)
    }
  })

  await test.step('the room votes on paper, and chooses', async () => {
    await keyboard.press('n')
    await expectStage(page, 'Vote')
    await keyboard.press('v')
    await expect(page.getByText('0 of 3 have voted')).toBeVisible()
    await keyboard.press('e')
    await keyboard.type('person 1')
    await keyboard.press('Enter')
    await enterBallots(page, [
      [1, 0],
      [1, 1],
      [1, 0],
    ])
    await keyboard.press('Escape')
    await keyboard.press('v')
    await expect(page.getByText('3 of 3 voted')).toBeVisible()
    await keyboard.press('v')
    await pressButton(page, 'Make these 2 the priorities')
    await expect(page.getByRole('region', { name: 'Priorities' }).getByText('Chosen.')).toBeVisible()
  })

  await test.step('an action is written down and accepted', async () => {
    await keyboard.press('n')
    await expectStage(page, 'Break')
    await keyboard.press('n')
    await expectStage(page, 'Act')
    await keyboard.press('a')
    await keyboard.type('Mend the roofs')
    await keyboard.press('Tab')
    await keyboard.type('coun')
    for (let field = 0; field < 3; field++) await keyboard.press('Tab')
    await keyboard.type('4 December 2030')
    await keyboard.press('Enter')
    const written = page.getByRole('region', { name: 'Homes' }).getByRole('listitem')
    await expect(written).toContainText('Council leads')
    await keyboard.press('Escape')
    await pressButton(page, 'Accepted by its lead: Mend the roofs')
    await expect(written.getByRole('button', { pressed: true })).toBeFocused()
  })

  await test.step('it is all in the plan', async () => {
    await tabTo(page, step('Plan'))
    await keyboard.press('Enter')
    const plan = page.getByRole('article', { name: 'The plan' })
    for (const words of ['Homes', 'Mend the roofs', 'Council']) await expect(plan).toContainText(words)
  })
})

interface StageByKeyboard {
  readonly activity: StageActivity
  readonly work: (page: Page) => Promise<void>
}

const listed = (page: Page, text: string) => expect(page.getByRole('listitem').filter({ hasText: text }).first()).toBeVisible()

/** Each kind of stage that has a way of its own, with its main act. */
const stages: readonly StageByKeyboard[] = [
  {
    activity: { kind: 'score', lowest: 'Low', highest: 'High' },
    work: async (page) => {
      await page.keyboard.press('v')
      await expect(page.getByText('0 of 2 have voted')).toBeVisible()
      await page.keyboard.press('e')
      await page.keyboard.type('person 1')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('form', { name: 'Enter a paper ballot' }).getByRole('radio').first()).toBeFocused()
      await page.keyboard.press('4')
      await page.keyboard.press('Enter')
      await expect(page.getByText('1 of 2 have voted')).toBeVisible()
      await page.keyboard.press('Escape')
      await page.keyboard.press('v')
      await expect(page.getByText('1 of 2 voted')).toBeVisible()
      await page.keyboard.press('v')
      await expect(page.getByRole('button', { name: 'Ask again' })).toBeVisible()
    },
  },
  {
    activity: {
      kind: 'stories',
      stories: [
        { title: 'A lift', text: 'A friend drove.' },
        { title: 'A street', text: 'It was swept.' },
      ],
      cardKind: 'insight',
    },
    work: async (page) => {
      await page.keyboard.press('Alt+ArrowRight')
      await expect(page.getByRole('heading', { name: 'A street' })).toBeVisible()
      await write(page, 'Neighbours did it')
    },
  },
  {
    activity: { kind: 'themed-rounds', cardKind: 'idea', themes: ['Health', 'Work'], rounds: 2 },
    work: async (page) => {
      await page.keyboard.press('Alt+ArrowRight')
      await expect(page.getByText('Round 2 of 2')).toBeVisible()
      await write(page, 'A walking group')
    },
  },
  {
    activity: { kind: 'link', joins: 'strength' },
    work: async (page) => {
      await page.keyboard.press('c')
      await page.keyboard.type('kitchen')
      await page.keyboard.press('Tab')
      await page.keyboard.type('garden')
      await page.keyboard.press('Tab')
      await page.keyboard.type('Lunch from the garden')
      await page.keyboard.press('Enter')
      await expect(page.getByText(/^1 idea/)).toBeVisible()
      await tabTo(page, page.getByRole('tab', { name: 'Picture' }))
      await page.keyboard.press('ArrowRight')
      await expect(page.getByRole('tabpanel', { name: 'In words' })).toContainText('Lunch from the garden')
    },
  },
  {
    activity: { kind: 'missing' },
    work: async (page) => {
      await page.keyboard.press('c')
      await page.keyboard.type('Young carers')
      await page.keyboard.press('Tab')
      await page.keyboard.type('organisation 1')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('region', { name: 'Will be asked' })).toContainText('Young carers')
    },
  },
  {
    activity: { kind: 'offers' },
    work: async (page) => {
      await write(page, 'A warm room')
      await pressButton(page, 'A need')
      await write(page, 'Somewhere to meet')
      await pressButton(page, /^Match Card \d+: A warm room$/)
      await pressButton(page, /^Match with Card \d+: Somewhere to meet$/)
      await expect(page.getByText('1 offer, 1 need, 1 match')).toBeVisible()
    },
  },
  {
    activity: { kind: 'agreement' },
    work: async (page) => {
      await page.keyboard.press('Alt+1')
      await page.keyboard.type('Share what we know')
      await page.keyboard.press('Enter')
      const accept = page.getByRole('button', { name: 'The room accepts: Share what we know' })
      await expect(accept).toHaveAttribute('aria-pressed', 'false')
      await page.keyboard.press('Escape')
      await page.keyboard.press('y')
      await expect(accept).toHaveAttribute('aria-pressed', 'true')
    },
  },
  {
    activity: { kind: 'commitments', suggestions: [], startsPrivate: false, asksContact: false },
    work: async (page) => {
      await page.keyboard.press('c')
      await page.keyboard.type('Answer within a week')
      await page.keyboard.press('Tab')
      await page.keyboard.type('organisation 1')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('list', { name: 'Promises' })).toContainText('Answer within a week')
    },
  },
  {
    activity: { kind: 'check', of: 'clauses', sectors: ['statutory'] },
    work: async (page) => {
      await page.keyboard.press('c')
      await page.keyboard.type('person 1')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Tab')
      await page.keyboard.type('Twice a year')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(page.getByText(/^1 of 2 have answered, held/)).toBeVisible()
      await page.keyboard.press('Escape')
      await page.keyboard.press('s')
      await expect(page.getByText(/^1 of 2 have answered, shown/)).toBeVisible()
    },
  },
]

test('each kind of stage is worked by keyboard alone, from one to the next', async ({ start }) => {
  const { page } = await start()
  const { facilitator } = await openRoom(page, { people: [2] })
  const before = (await facilitator.view()).stages.length
  for (const [index, { activity }] of stages.entries()) {
    const stage = { title: `To ${activity.kind}`, prompt: '', minutes: 5, activity }
    const stageId = await facilitator.act({ type: 'addStage', stage, position: before + index })
    if (index > 0) continue
    await facilitator.act({ type: 'enterStage', stageId })
    for (const text of ['A kitchen', 'A garden']) {
      await facilitator.act({ type: 'addCard', stageId, text, kind: 'strength', tag: '', participantId: null })
    }
  }
  for (const [index, { activity, work }] of stages.entries()) {
    await test.step(activity.kind, async () => {
      await page.keyboard.press('Escape')
      if (index > 0) await page.keyboard.press('n')
      await expectStage(page, `To ${activity.kind}`)
      await work(page)
      await expectToTellApart(page)
    })
  }
})

/** A card in the words of somebody, by its key, and away from the field again. */
async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('c')
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await listed(page, text)
  await page.keyboard.press('Escape')
}

async function pressButton(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }))
  await page.keyboard.press('Enter')
}
