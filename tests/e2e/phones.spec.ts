import type { Browser, BrowserContext, Page } from '@playwright/test'

import { expect, test } from './app'
import { lacksBrowser, openBrowser, whyLeftOut } from './browser'
import { openRoom, type Room } from './room'

const phones = 12

/** One attendee's phone: a real browser page of a phone's size, with a network of its own. */
interface Phone {
  readonly page: Page
  readonly network: BrowserContext
  readonly organisation: string
  readonly secret: string
}

test('twelve phones and a note-taker’s laptop go from the door to the plan', async ({ start }) => {
  test.skip(lacksBrowser, whyLeftOut)
  test.setTimeout(240_000)
  const { page } = await start()
  const room = await openRoom(page, { people: [0, 0, 0] })
  const privacyNotice = 'Run by the council.\nKept until the plan is done.'
  await room.facilitator.act({ type: 'describeWorkshop', changes: { privacyNotice } })
  const door = await page.evaluate(() => window.roundtable.openDoor({ address: '127.0.0.1', port: 0 }))
  if (door.state !== 'open') throw new Error('The door did not open')
  const browser = await openBrowser()
  try {
    const all = await test.step('all join by the link, and wait', () => joinAll(browser, door.join, room))
    await test.step('all share a card; nobody sees another’s before it is shown', () => share(all, room))
    await test.step('cards are grouped, and every phone sees the themes', () => group(all, room))
    await test.step('all vote in secret, two of them without a network', () => vote(all, room))
    await test.step('the result is on every phone', () => reveal(all, room))
    await test.step('an action is captured on the laptop and accepted on a phone', () => act(browser, door.noteTaker, all, room))
    await test.step('every screen agrees at the end', () => close(all, room))
  } finally {
    await browser.close()
  }
})

async function joinAll(browser: Browser, link: string, { facilitator, organisations }: Room): Promise<Phone[]> {
  const all = await Promise.all(
    Array.from({ length: phones }, async (_, index): Promise<Phone> => {
      const network = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })
      const page = await network.newPage()
      const organisation = organisations[index % 4]?.name ?? 'I live or work here: resident'
      await page.goto(link)
      await expect(page.getByRole('region', { name: 'From the people who run' })).toContainText('Kept until the plan is done.')
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('radio', { name: organisation }).check()
      await page.getByRole('button', { name: 'Join', exact: true }).click()
      await expect(page.getByRole('heading', { name: 'You are in' })).toBeVisible()
      return { page, network, organisation, secret: `What phone ${'ABCDEFGHIJKL'.charAt(index)} has to say` }
    }),
  )
  expect((await facilitator.view()).devices.tableRows).toHaveLength(phones)
  return all
}

async function share(all: readonly Phone[], { facilitator, stageId, enter }: Room): Promise<void> {
  await enter('gather')
  await Promise.all(
    all.map(async ({ page, secret }) => {
      await page.getByRole('textbox', { name: 'Your card' }).fill(secret)
      await page.getByRole('button', { name: 'Send card' }).click()
      await expect(page.getByRole('listitem').filter({ hasText: secret })).toBeVisible()
    }),
  )
  await expect.poll(async () => (await facilitator.view()).cards.tableRows.length).toBe(phones)
  for (const { page, secret } of all) {
    const seen = await page.content()
    for (const other of all) if (other.secret !== secret) expect(seen).not.toContain(other.secret)
  }
  await facilitator.act({ type: 'showCards', stageId: stageId('gather'), shown: true })
  await Promise.all(
    all.flatMap(({ page }) => all.map(({ secret }) => expect(page.getByText(secret).first()).toBeVisible())),
  )
}

async function group(all: readonly Phone[], { facilitator, enter }: Room): Promise<void> {
  await enter('group')
  const cards = (await facilitator.view()).cards.tableRows.toSorted((one, other) => one.number - other.number)
  const ids = cards.map(({ id }) => id)
  await facilitator.act({ type: 'createTheme', name: 'First half', cardIds: ids.slice(0, 6) })
  await facilitator.act({ type: 'createTheme', name: 'Second half', cardIds: ids.slice(6) })
  for (const { page } of all) await expect(page.getByText('Second half')).toBeVisible()
}

async function vote(all: readonly Phone[], { facilitator, stageId, enter }: Room): Promise<void> {
  await enter('vote')
  await facilitator.act({ type: 'openVote', stageId: stageId('vote') })
  const voted = async () => (await facilitator.view()).votes[0]?.voted
  const giveDot = ({ page }: Phone) => page.getByRole('button', { name: 'Dot for First half' }).click()
  const [lost, alsoLost, ...others] = all
  if (lost === undefined || alsoLost === undefined) throw new Error('There are no phones')
  for (const { page } of all) await expect(page.getByRole('button', { name: 'Dot for First half' })).toBeVisible()
  for (const { network } of [lost, alsoLost]) await network.setOffline(true)
  await Promise.all(all.map(giveDot))
  await expect.poll(voted).toBe(others.length)
  for (const { network } of [lost, alsoLost]) await network.setOffline(false)
  await expect.poll(voted, { timeout: 30_000 }).toBe(all.length)
  await facilitator.act({ type: 'closeVote', stageId: stageId('vote') })
  for (const { page } of all) {
    await expect(page.getByRole('main').getByText('The vote is closed')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'The result' })).toBeHidden()
  }
}

async function reveal(all: readonly Phone[], { facilitator, stageId }: Room): Promise<void> {
  await facilitator.act({ type: 'revealVote', stageId: stageId('vote') })
  for (const { page } of all) {
    await expect(page.getByRole('heading', { name: 'The result' })).toBeVisible()
    await expect(page.getByText('12 people voted')).toBeVisible()
  }
  const { votes, themes } = await facilitator.view()
  const { person } = votes[0]?.result?.tallies ?? {}
  expect(person).toMatchObject({ rows: [{ value: phones, rank: 1 }, { value: 0, rank: 2 }] })
  await facilitator.act({
    type: 'choosePriorities',
    stageId: stageId('vote'),
    options: themes.slice(0, 1).map(({ id }) => ({ id, kind: 'theme' })),
    reason: '',
  })
}

async function act(browser: Browser, link: string, all: readonly Phone[], { facilitator, enter }: Room): Promise<void> {
  await enter('act')
  const notes = await (await browser.newContext()).newPage()
  await notes.goto(link)
  await expect(notes.getByRole('heading', { level: 1, name: 'A room' })).toBeVisible()
  await notes.locator('body').press('a')
  await notes.keyboard.type('One list for all')
  await notes.keyboard.press('Tab')
  await notes.keyboard.type('Organisation 1')
  await notes.keyboard.press('Tab')
  for (let field = 0; field < 4; field++) await notes.keyboard.press('Tab')
  await notes.keyboard.press('Enter')
  await expect.poll(async () => (await facilitator.view()).actions.length).toBe(1)
  const owner = all.find(({ organisation }) => organisation === 'Organisation 1')
  const stranger = all.find(({ organisation }) => organisation === 'Organisation 2')
  await owner?.page.getByRole('button', { name: /Yes, we will do this/ }).click()
  await expect.poll(async () => (await facilitator.view()).actions[0]?.accepted).toBe(true)
  await expect(notes.getByRole('listitem').filter({ hasText: 'One list for all' })).toContainText('Accepted')
  await expect(stranger?.page.getByText('Organisation 1 said yes') ?? notes.locator('none')).toBeVisible()
}

async function close(all: readonly Phone[], { facilitator }: Room): Promise<void> {
  await facilitator.act({ type: 'closeWorkshop' })
  for (const { page } of all) {
    await expect(page.getByText('Thank you')).toBeVisible()
    await expect(page.getByText('One list for all')).toBeVisible()
  }
  const view = await facilitator.view()
  expect(view.cards.tableRows.map(({ text }) => text).toSorted()).toEqual(all.map(({ secret }) => secret).toSorted())
}
