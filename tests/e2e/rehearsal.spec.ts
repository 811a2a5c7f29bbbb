import type { Page } from '@playwright/test'

import { expect, test } from './app'
import { showProjector } from './projector-window'
import { openRoom } from './room'
import { expectStage, goOn, goTo } from './screens'

const people = 5

test('a rehearsal fills a copy of the workshop with attendees who share, group and vote', async ({ start }) => {
  test.setTimeout(120_000)
  const { app, page } = await start()
  const original = await openRoom(page, { title: 'Our town', people: [0, 0, 0] })
  const before = await original.facilitator.view()
  // On this laptop alone: the copy's door opens where this one's was.
  await page.evaluate(() => window.roundtable.openDoor({ address: '127.0.0.1', port: 0 }))

  await page.getByRole('button', { name: 'Rehearse' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Rehearse with simulated attendees' })
  const howMany = dialog.getByRole('spinbutton', { name: 'How many attendees' })
  await howMany.fill(String(people))
  await howMany.press('Tab')
  await dialog.getByRole('button', { name: 'Begin the rehearsal' }).press('Enter')

  const bar = page.getByRole('region', { name: 'Rehearsal' })
  await expect(bar).toContainText(`${people} simulated attendees are in`)
  await expect(page.getByRole('heading', { level: 1, name: 'Our town (rehearsal)' })).toBeVisible()
  await expect(page.getByRole('banner').getByText('Rehearsal data')).toBeVisible()
  const projector = await showProjector({ app, page })
  await expect(projector.getByText('Rehearsal: nobody said any of this')).toBeVisible()

  await goTo(page, 'Run')
  await page.getByRole('button', { name: 'Start: Welcome' }).click()
  await expectStage(page, 'Welcome')
  await goOn(page, 'Gather challenges')
  const { facilitator } = original
  const writers = async () => {
    const { cards } = await facilitator.view()
    return new Set(cards.tableRows.map(({ participantId }) => participantId))
  }
  await expect.poll(async () => (await writers()).size, { timeout: 20_000 }).toBe(people)
  await goOn(page, 'Gather views')
  await goOn(page, 'Group')
  await expect.poll(async () => (await facilitator.view()).themes.length, { timeout: 20_000 }).toBeGreaterThan(0)
  await goOn(page, 'Vote')
  await page.getByRole('button', { name: 'Open the vote' }).click()
  await expect(page.getByText(`${people} of ${people} have voted`)).toBeVisible({ timeout: 20_000 })

  await bar.getByRole('button', { name: 'Stop rehearsing' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Our town', exact: true })).toBeVisible()
  await expect(bar).toBeHidden()
  expect(await facilitator.view()).toEqual(before)
  await expectMarkedAtHome(page)
})

async function expectMarkedAtHome(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Home' }).click()
  const copy = page.getByRole('listitem').filter({ hasText: 'Our town (rehearsal)' })
  await expect(copy.getByText('Rehearsal data')).toBeVisible()
  await expect(copy).toContainText(`${people} people`)
}
