import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

import { expect, test } from './app'
import { hold, type Meeting } from './organisations'
import { chooseFrom } from './screens'

const spring: Meeting = {
  title: 'Spring',
  date: '2026-02-14',
  organisations: [
    ['Stockport MBC', 'statutory'],
    ['Life Leisure', 'voluntary'],
    ['Borough Care', 'voluntary'],
    ['Sector 3', 'voluntary'],
  ],
  actions: [['Stockport MBC', 'Life Leisure'], ['Stockport MBC', 'Life Leisure'], ['Sector 3']],
  commitments: [['Borough Care', 'We will ring Life Leisure before anyone falls.']],
}

const autumn: Meeting = {
  title: 'Autumn',
  date: '2026-09-30',
  organisations: [
    ['Stockport MBC', 'statutory'],
    ['Sector-3', 'voluntary'],
    ['Age UK', 'voluntary'],
  ],
  actions: [['Stockport MBC', 'Sector-3', 'Age UK']],
}

test('the web over two meetings is a picture by keyboard, words, a table, and what changed', async ({ start }) => {
  const { page } = await start()
  await hold(page, spring)
  await hold(page, autumn)
  await toOrganisations(page)
  await expect(page.getByText('6 organisations, 5 links between them, 1 on its own.')).toBeVisible()

  // Through the picture by keyboard: each organisation says what it shares, and it is told beside it.
  const mbc = organisation(page, 'Stockport MBC')
  await expect(mbc).toHaveAccessibleName(
    'Stockport MBC, Statutory, works with 3: Life Leisure, 2 actions; Age UK, 1 action; Sector-3, 1 action',
  )
  await organisation(page, 'Age UK').focus()
  await page.keyboard.press('PageDown')
  await expect(organisation(page, 'Borough Care')).toBeFocused()
  await expect(page.getByRole('region', { name: 'What Borough Care shares' })).toContainText(
    'We will ring Life Leisure',
  )
  await page.keyboard.press('Escape')
  await expect(page.getByText('Choose an organisation in the picture')).toBeVisible()

  await expect(rows(page)).toHaveText([
    /^Age UKSector-31000?/,
    /^Age UKStockport MBC100/,
    /^Borough CareLife Leisure001/,
    /^Life LeisureStockport MBC200/,
    /^Sector-3Stockport MBC100/,
  ])
  await page.getByRole('button', { name: 'Actions', exact: true }).last().click()
  await expect(page.getByRole('columnheader', { name: 'Actions' })).toHaveAttribute('aria-sort', 'descending')
  await expect(rows(page).first()).toContainText('Life LeisureStockport MBC2')
  await expect(page.getByRole('region', { name: 'On their own' })).toContainText('Sector 3 last listed 14 Feb 2026')

  await page.getByLabel('What changed since').fill('2026-05-01')
  await expect(page.getByText('Since 1 May 2026: 3 new links and 2 links from before not repeated.')).toBeVisible()
  await expect(page.getByText('New at the table: Age UK and Sector-3.')).toBeVisible()
  await expect(rows(page).filter({ hasText: 'Borough Care' })).toContainText('Past, not since')
  await expect(rows(page).filter({ hasText: 'New' })).toHaveCount(3)

  await page.getByLabel('To', { exact: true }).fill('2026-03-01')
  await expect(page.getByText('4 organisations, 2 links between them, 1 on its own.')).toBeVisible()
  await expect(organisation(page, 'Age UK')).toHaveCount(0)

  await page.getByRole('button', { name: 'Fill the window' }).click()
  const full = page.getByRole('dialog', { name: 'Who works with whom' })
  await expect(full.getByRole('button', { name: /^Borough Care, / })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(full).toBeHidden()
})

test('two spellings are joined by a person, stay joined, and are separated again', async ({ start, folder }) => {
  const dataFolder = join(folder, 'data')
  const first = await start({ dataFolder })
  await hold(first.page, spring)
  await hold(first.page, autumn)
  await toOrganisations(first.page)
  await expect(organisation(first.page, 'Sector-3')).toBeVisible()
  await first.page.getByRole('button', { name: 'Yes, “Sector 3”' }).click()
  await expect(organisation(first.page, 'Sector-3')).toHaveCount(0)
  await expect(organisation(first.page, 'Sector 3')).toHaveAccessibleName(
    /works with 2: Age UK, 1 action; Stockport MBC, 1 action/,
  )
  await expect(first.page.getByText('Nobody: every organisation shares something with another.')).toBeVisible()
  await first.close()

  const second = await start({ dataFolder })
  await toOrganisations(second.page)
  await expect(second.page.getByText('5 organisations, 5 links between them.')).toBeVisible()
  await second.page.getByRole('button', { name: 'Separate again: Sector-3' }).click()
  await expect(organisation(second.page, 'Sector-3')).toBeVisible()
  await second.page.getByRole('button', { name: 'No, they are two: Sector 3 and Sector-3' }).click()
  await expect(second.page.getByRole('button', { name: 'Yes, “Sector 3”' })).toHaveCount(0)
  await second.page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect(second.page.getByRole('button', { name: 'Yes, “Sector 3”' })).toBeVisible()

  // By hand, whatever they look like.
  await chooseFrom(second.page.getByRole('combobox', { name: 'Count this name' }), 'Age UK')
  await chooseFrom(second.page.getByRole('combobox', { name: 'as', exact: true }), 'Borough Care')
  await second.page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(second.page.getByText('Age UK counts as Borough Care.')).toBeVisible()
})

test('a file of spellings that is damaged is set aside and told', async ({ start, folder }) => {
  const dataFolder = join(folder, 'data')
  const first = await start({ dataFolder })
  await hold(first.page, spring)
  await first.close()
  await writeFile(join(dataFolder, 'organisations.json'), '{"format":"roundtable-org')
  const second = await start({ dataFolder })
  await toOrganisations(second.page)
  await expect(second.page.getByText('Which spellings are one organisation could not be read')).toBeVisible()
  expect((await readdir(dataFolder)).filter((name) => name.startsWith('organisations'))).toEqual([
    'organisations.unreadable-1.json',
  ])
  expect(await readFile(join(dataFolder, 'organisations.unreadable-1.json'), 'utf8')).toBe('{"format":"roundtable-org')
})

test('the plan of a workshop shows its own web, and follows what is changed', async ({ start }) => {
  const { page } = await start()
  const facilitator = await hold(page, spring)
  await page.getByRole('button', { name: 'Plan', exact: true }).click()
  const section = page.getByRole('region', { name: 'Who works with whom' })
  await expect(
    section.getByRole('button', {
      name: 'Life Leisure, Voluntary, works with 2: Stockport MBC, 2 actions; Borough Care, 1 commitment',
    }),
  ).toBeVisible()
  await expect(section.getByText('On their own (1 organisation): Sector 3.')).toBeVisible()
  const { actions, organisations } = await facilitator.view()
  const [action, care] = [actions.at(-1), organisations.find(({ name }) => name === 'Borough Care')]
  await facilitator.act({
    type: 'changeAction',
    actionId: action?.id ?? '',
    changes: { supporterIds: [care?.id ?? ''] },
  })
  await expect(
    section.getByRole('button', { name: 'Sector 3, Voluntary, works with 1: Borough Care, 1 action' }),
  ).toBeVisible()
})

test('where there is nothing yet, it says what to do; one organisation, and a hundred and fifty', async ({ start }) => {
  test.setTimeout(60_000)
  const { page } = await start()
  await hold(page, { title: 'Empty', date: '', organisations: [] })
  await toOrganisations(page)
  await expect(page.getByText('No organisations yet')).toBeVisible()
  await hold(page, { title: 'One', date: '', organisations: [['Synergy', 'other']] })
  await toOrganisations(page)
  await expect(page.getByText('1 organisation, no links between them, 1 on its own.')).toBeVisible()
  await expect(organisation(page, 'Synergy')).toHaveAccessibleName('Synergy, Other, on its own')

  const names = Array.from({ length: 150 }, (_, index) => `Organisation of people number ${index + 1}`)
  const actions = names
    .slice(0, 140)
    .map((name, index) => [name, names[(index * 7 + 3) % 140] ?? '', names[index + 1] ?? ''] as const)
  await hold(page, {
    title: 'Many',
    date: '2026-02-14',
    organisations: names.map((name) => [name, 'community']),
    actions,
  })
  await toOrganisations(page)
  await expect(page.getByText(/^151 organisations/)).toBeVisible()
  await expect(
    page.getByRole('button', { name: /^Organisation of people number .*(works with|on its own)/ }),
  ).toHaveCount(150)
  await expect(page.getByText('1 more organisation is in the lists below only.')).toBeVisible()
  await expect(rows(page)).toHaveCount(100)
  await page.getByRole('button', { name: /^Show all/ }).click()
  expect(await rows(page).count()).toBeGreaterThan(250)
})

async function toOrganisations(page: Page): Promise<void> {
  const home = page.getByRole('button', { name: 'Home', exact: true })
  if (await home.isVisible()) await home.click()
  await page.getByRole('navigation', { name: 'Home' }).getByRole('button', { name: 'Organisations' }).click()
}

/** In the picture. */
function organisation(page: Page, name: string) {
  return page.getByRole('button', { name: new RegExp(`^${name}, .*(works with|on its own)`) })
}

function rows(page: Page) {
  return page.getByRole('table').locator('tbody tr')
}
