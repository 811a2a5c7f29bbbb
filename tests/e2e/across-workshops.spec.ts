import type { Page } from '@playwright/test'

import type { Act } from '../../src/core/workshop'
import { expect, test } from './app'

/** The workshops of a laptop, made one after the other through the requests that the screens use. */
async function holdWorkshops(
  page: Page,
  workshops: readonly { title: string; acts: readonly Act[]; sample?: string }[],
): Promise<void> {
  await page.evaluate(async (all) => {
    for (const { title, acts, sample } of all) {
      const from = sample === undefined ? 'empty' : 'sample'
      await window.roundtable.createWorkshop({ from, id: sample ?? '', title })
      for (const act of acts) {
        const outcome = await window.roundtable.submit({ commandId: crypto.randomUUID(), act })
        if (!outcome.accepted) throw new Error(`${act.type} was refused: ${JSON.stringify(outcome)}`)
      }
    }
    await window.roundtable.leaveWorkshop({})
  }, workshops)
  await expect(page.getByRole('heading', { level: 1, name: 'Workshops' })).toBeVisible()
}

const decided = (text: string): Act => ({ type: 'addNote', kind: 'decision', text, priorityId: null })

const gather: readonly Act[] = [
  {
    type: 'addStage',
    position: 0,
    stage: { title: 'Gather', prompt: '', minutes: 10, activity: { kind: 'gather', cardKind: 'idea', tags: [] } },
  },
]
function said(text: string): Act {
  return { type: 'addCard', stageId: '2-0', text, kind: 'idea', tag: '', participantId: null }
}

/** The organisations come first: their ids follow from it. */
const organisations: Act = {
  type: 'addOrganisations',
  organisations: [
    { name: 'Library', sector: 'statutory' },
    { name: 'Food bank', sector: 'voluntary' },
  ],
}
const libraryId = '2-0'
const foodBankId = '2-1'

function agreed(text: string, due: string, leadId: string | null = null): Act {
  const action = { text, priorityId: null, leadId, supporterIds: [], person: '', due, measure: '' }
  return { type: 'addAction', action }
}

/** The laptop's day, so many days from now. */
function inDays(days: number): string {
  const day = new Date()
  day.setDate(day.getDate() + days)
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

const searchFor = (page: Page) => page.getByRole('searchbox', { name: 'Search all workshops' })
const found = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true })
const actionOfPlan = (page: Page, text: string) =>
  page.getByRole('article', { name: 'The plan' }).getByRole('listitem').filter({ hasText: text }).first()

test('what was said anywhere is found as it is typed, from the keyboard alone', async ({ start }) => {
  const { page } = await start()
  const again = Array.from({ length: 6 }, () => decided('Parking, again'))
  await holdWorkshops(page, [
    { title: 'Water', acts: [...gather, said('Dŵr glân i bawb'), said('Clean water for everybody')] },
    ...Array.from({ length: 24 }, (_, index) => ({
      title: `Meeting ${index + 1}`,
      acts: [decided(`Parking is free on day ${index + 1}`), ...(index === 0 ? again : [])],
    })),
    { title: 'Streets', acts: [...gather, said('Parking near the school'), agreed('Paint the parking bays', '')] },
  ])

  await page.keyboard.press('/')
  await expect(searchFor(page)).toBeFocused()
  await page.keyboard.type('PARK')
  await expect(page.getByText('32 things found in 25 workshops.')).toBeVisible()
  const newestFirst = Array.from({ length: 19 }, (_, index) => `Meeting ${24 - index}`)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Streets', ...newestFirst])
  const things = found(page, 'Streets').getByRole('listitem')
  await expect(things).toHaveText(['ActionPaint the parking bays', 'CardParking near the school'])
  await expect(found(page, 'Streets').locator('mark')).toHaveText(['park', 'Park'])
  await expect(page.getByText('and 5 more workshops')).toBeVisible()
  await page.getByRole('button', { name: 'Show more' }).click()
  await expect(found(page, 'Meeting 1').getByRole('listitem')).toHaveCount(4)
  await page.getByRole('button', { name: 'Show 3 more from Meeting 1' }).click()
  await expect(found(page, 'Meeting 1').getByRole('listitem')).toHaveCount(7)

  // Other words, without their accents, in whatever order.
  await searchFor(page).fill('glan dwr')
  await expect(found(page, 'Water').locator('mark')).toHaveText(['Dŵr', 'glân'])
  await searchFor(page).fill('glan dwr water')
  await expect(page.getByText('Nothing was found.').first()).toBeAttached()

  await searchFor(page).fill('paint')
  await expect(found(page, 'Streets')).toBeVisible()
  for (const key of ['ArrowDown', 'Tab']) await page.keyboard.press(key)
  await page.keyboard.press('Enter')
  const action = actionOfPlan(page, 'Paint the parking bays')
  await expect(action).toBeFocused()
  await expect(action).toBeInViewport()

  // Home is as it was left, until the search is cleared.
  await page.getByRole('button', { name: 'Home', exact: true }).click()
  await expect(found(page, 'Streets')).toBeVisible()
  await searchFor(page).press('Escape')
  await expect(page.getByRole('list', { name: 'Workshops' })).toBeVisible()
})

test('what is to be done is listed over all workshops, overdue first, and leads to its plan', async ({ start }) => {
  const { page } = await start()
  const actionsOf = (section: string) =>
    page.getByRole('region', { name: section }).getByRole('listitem').getByRole('button')
  await holdWorkshops(page, [
    { title: 'Spring', acts: [organisations, agreed('Long ago', inDays(-21), libraryId), agreed('Some day', '')] },
    {
      title: 'Summer',
      acts: [
        organisations,
        agreed('Yesterday', inDays(-1), foodBankId),
        agreed('In a month', inDays(30), libraryId),
        agreed('In half a year', inDays(180)),
        agreed('Finished', inDays(-3)),
        { type: 'setActionStatus', actionId: '6-0', status: 'done', note: '' },
      ],
    },
    { title: 'Gone', acts: [agreed('Deleted with its workshop', inDays(-5))] },
    { title: 'Tried out', sample: 'our-stockport', acts: [agreed('Only rehearsed', inDays(-2))] },
  ])
  await page.getByRole('button', { name: 'Delete Gone' }).click()
  const toActions = page.getByRole('navigation', { name: 'Home' }).getByRole('button', { name: 'Actions' })
  await expect(toActions).toContainText('2 overdue')
  await toActions.click()

  await expect(page.getByRole('heading', { level: 1, name: 'Actions from all workshops' })).toBeVisible()
  const counted = '5 open actions: 2 overdue, 1 due in the next 30 days, 1 due later and 1 without a date.'
  await expect(page.getByText(`${counted} 2 have no lead.`)).toBeVisible()
  await expect(actionsOf('Overdue')).toHaveText(['Long ago', 'Yesterday'])
  await expect(actionsOf('Due in the next 30 days')).toHaveText(['In a month'])
  await expect(actionsOf('Due later')).toHaveText(['In half a year'])
  await expect(actionsOf('Without a date')).toHaveText(['Some day'])
  const overdue = page.getByRole('region', { name: 'Overdue' }).getByRole('listitem')
  await expect(overdue.nth(0)).toContainText('3 weeks overdue')
  await expect(overdue.nth(0)).toContainText('Library')
  await expect(overdue.nth(0)).toContainText('Spring')
  await expect(overdue.nth(1)).toContainText('1 day overdue')
  await expect(page.getByRole('region', { name: 'Without a date' })).toContainText('Nobody leads it yet')

  const organisation = page.getByRole('combobox', { name: 'Organisation' })
  await organisation.fill('food')
  await organisation.press('Enter')
  await expect(page.getByText('1 open action: 1 overdue.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Status' }).selectOption('At risk')
  await expect(page.getByText('No open action is like that.')).toBeVisible()
  await page.getByRole('button', { name: 'Show all actions' }).click()
  await page.getByRole('checkbox', { name: 'Rehearsals too' }).check()
  await expect(actionsOf('Overdue')).toHaveText(['Long ago', 'Only rehearsed', 'Yesterday'])

  await page.getByRole('button', { name: 'In half a year' }).click()
  const action = actionOfPlan(page, 'In half a year')
  await expect(action).toBeFocused()
  // What is done there is known at Home.
  await page.getByRole('combobox', { name: 'Status of: In half a year' }).selectOption('At risk')
  await page.getByRole('button', { name: 'Home', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Due later' })).toContainText('At risk')
  await expect(page.getByRole('checkbox', { name: 'Rehearsals too' })).toBeChecked()
})

test('many workshops come thirty at a time, and the keyboard goes on where the next begin', async ({ start }) => {
  const { page } = await start()
  await holdWorkshops(page, Array.from({ length: 35 }, (_, index) => ({ title: `Meeting ${index + 1}`, acts: [] })))
  const titles = page.getByRole('list', { name: 'Workshops' }).getByRole('heading')
  await expect(titles).toHaveCount(30)
  await expect(page.getByText('and 5 more workshops')).toBeVisible()
  await page.getByRole('button', { name: 'Show more workshops' }).press('Enter')
  await expect(titles).toHaveCount(35)
  await expect(page.getByRole('button', { name: 'Meeting 5', exact: true })).toBeFocused()
})

test('what is carried over to a return meeting is to be done once, until it is finished there', async ({ start }) => {
  const { page } = await start()
  const acts = [agreed('Ask for a bus', inDays(-8)), agreed('Open the hall', '')]
  await holdWorkshops(page, [{ title: 'Spring', acts }])
  await page.getByRole('navigation', { name: 'Home' }).getByRole('button', { name: 'Actions' }).click()
  const rows = page.getByRole('main').getByRole('listitem')
  await expect(rows).toHaveText([/^Ask for a bus.*Spring.*8 days overdue/, /^Open the hall.*Spring/])

  await page.evaluate(async () => {
    const { workshops } = await window.roundtable.readHome({})
    await window.roundtable.createWorkshop({ from: 'return', id: workshops[0]?.id ?? '', title: 'Autumn' })
  })
  await page.getByRole('button', { name: 'Home', exact: true }).click()
  await expect(rows).toHaveText([/^Ask for a bus.*Autumn/, /^Open the hall.*Autumn/])

  await page.getByRole('button', { name: 'Ask for a bus' }).click()
  await page.getByRole('combobox', { name: 'Status of: Ask for a bus' }).selectOption('Done')
  await page.getByRole('button', { name: 'Home', exact: true }).click()
  await expect(rows).toHaveText([/^Open the hall.*Autumn/])
  // What was finished there is found there, in what became of what was agreed.
  await searchFor(page).fill('bus')
  await found(page, 'Autumn').getByRole('listitem').getByRole('button').first().click()
  await expect(actionOfPlan(page, 'Ask for a bus')).toBeFocused()
})
