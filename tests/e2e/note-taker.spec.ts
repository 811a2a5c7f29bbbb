import type { Page } from '@playwright/test'

import { expect, test, type RunningApp } from './app'
import { lacksBrowser, openBrowser, whyLeftOut } from './browser'
import { openRoom, type Room } from './room'

test('a note-taker writes everything down with the keyboard alone, and takes back what was wrong', async ({ start }) => {
  const running = await start()
  const room = await roomWithPriorities(running.page)
  const notes = await openNoteTaker(running)
  const { keyboard } = notes

  await notes.locator('body').press('a')
  await keyboard.press('Alt+2')
  await keyboard.type('Run one evening bus')
  await keyboard.press('Tab')
  await keyboard.type('organisation 2')
  await keyboard.press('Tab')
  await keyboard.type('organisation 1')
  await keyboard.press('Tab')
  await keyboard.type('Whoever is on duty')
  await keyboard.press('Tab')
  await keyboard.type('4 December 2030')
  await keyboard.press('Tab')
  await keyboard.type('Forty people a week ride it')
  await keyboard.press('Enter')
  await expect(notes.getByRole('listitem').filter({ hasText: 'Run one evening bus' })).toBeVisible()
  await expect(notes.getByRole('textbox', { name: 'What will be done' })).toBeFocused()
  await keyboard.type('A second thought')
  await keyboard.press('Enter')
  await expect(notes.getByRole('listitem').filter({ hasText: 'A second thought' })).toBeVisible()
  await keyboard.press('Alt+z')
  await expect(notes.getByRole('listitem').filter({ hasText: 'A second thought' })).toHaveCount(0)

  for (const [key, text] of [['d', 'We meet in May'], ['n', 'The hall is cold'], ['q', 'Nobody rang back']] as const) {
    await keyboard.press('Escape')
    await keyboard.press(key)
    await keyboard.type(text)
    await keyboard.press('Enter')
    await expect(notes.getByRole('textbox', { name: `: ${text}` })).toBeVisible()
  }

  const view = await room.facilitator.view()
  const [one, two] = room.organisations
  expect(view.actions).toMatchObject([
    {
      text: 'Run one evening bus',
      priorityId: view.priorities[1]?.id,
      leadId: two?.id,
      supporterIds: [one?.id],
      person: 'Whoever is on duty',
      due: '2030-12-04',
      measure: 'Forty people a week ride it',
    },
  ])
  expect(view.notes.map(({ kind, text }) => [kind, text])).toEqual([
    ['decision', 'We meet in May'],
    ['note', 'The hall is cold'],
    ['quote', 'Nobody rang back'],
  ])
})

test('the note-taker’s window may not run the workshop', async ({ start }) => {
  const running = await start()
  const room = await openRoom(running.page, { people: [2] })
  const notes = await openNoteTaker(running)
  const before = JSON.stringify(await room.facilitator.view())
  const answers = await notes.evaluate(async (stageId) => {
    const commandId = crypto.randomUUID()
    const { roundtable } = window
    const attempts = [
      roundtable.readHome({}),
      roundtable.readPlan({}),
      roundtable.leaveWorkshop({}),
      roundtable.showProjector({ shown: true }),
      roundtable.openNoteTaker({}),
      roundtable.submit({ commandId, act: { type: 'closeWorkshop' } }),
      roundtable.submit({ commandId, act: { type: 'enterStage', stageId } }),
      roundtable.submit({ commandId, act: { type: 'lockJoining', locked: true } }),
    ]
    const settled = await Promise.allSettled<unknown>(attempts)
    return settled.map(({ status }) => status)
  }, room.stageId('gather'))
  expect(new Set(answers)).toEqual(new Set(['rejected']))
  expect(JSON.stringify(await room.facilitator.view())).toBe(before)
  running.complaints.allow()
})

test('on another laptop the same page comes in by its link, once, and loses nothing with the network', async ({ start }) => {
  test.skip(lacksBrowser, whyLeftOut)
  const { page } = await start()
  const room = await roomWithPriorities(page)
  const door = await page.evaluate(() => window.roundtable.openDoor({ address: '127.0.0.1', port: 0 }))
  if (door.state !== 'open') throw new Error('The door did not open')
  const browser = await openBrowser()
  try {
    const laptop = await browser.newContext()
    const notes = await laptop.newPage()
    const problems: string[] = []
    notes.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    notes.on('pageerror', (error) => problems.push(error.message))
    await notes.goto(door.noteTaker)
    await expect(notes.getByRole('heading', { level: 1, name: 'A room' })).toBeVisible()
    expect(notes.url()).not.toContain('k=')

    await notes.locator('body').press('a')
    await notes.keyboard.type('From the other laptop')
    await notes.keyboard.press('Enter')
    await expect(notes.getByRole('listitem').filter({ hasText: 'From the other laptop' })).toBeVisible()
    expect(problems).toEqual([])

    await notes.reload()
    await expect(notes.getByRole('listitem').filter({ hasText: 'From the other laptop' })).toBeVisible()

    await laptop.setOffline(true)
    await notes.locator('body').press('a')
    await notes.keyboard.type('Written without a network')
    await notes.keyboard.press('Enter')
    await notes.keyboard.press('Enter')
    await expect(notes.getByText('Looking for the facilitator’s laptop')).toBeVisible({ timeout: 15_000 })
    await expect(notes.getByText('1 change will be saved then')).toBeVisible()
    expect((await room.facilitator.view()).actions).toHaveLength(1)
    await laptop.setOffline(false)
    await expect(notes.getByText('Saved', { exact: true })).toBeVisible({ timeout: 15_000 })
    expect((await room.facilitator.view()).actions.map(({ text }) => text)).toEqual([
      'From the other laptop',
      'Written without a network',
    ])

    const stranger = await (await browser.newContext()).newPage()
    await stranger.goto(door.noteTaker)
    await expect(stranger.getByText('This link does not work any more')).toBeVisible()

    const screen = await laptop.newPage()
    await screen.goto(door.screen)
    await expect(screen.getByText('Written without a network')).toBeVisible()

    const { port } = door
    const again = await page.evaluate((same) => window.roundtable.openDoor({ address: '127.0.0.1', port: same }), port)
    if (again.state !== 'open') throw new Error('The door did not open again')
    for (const device of [notes, screen]) {
      await expect(device.getByText('This link does not work any more')).toBeVisible({ timeout: 20_000 })
      await expect(device.getByText('Ask the facilitator for a new one.')).toBeVisible()
    }
    await page.getByRole('button', { name: /^Phones/ }).click()
    await page.getByRole('tab', { name: 'Other laptops' }).click()
    await expect(page.getByText('a note-taker who was in needs it too')).toBeVisible()
    await notes.goto(again.noteTaker)
    await expect(notes.getByRole('listitem').filter({ hasText: 'From the other laptop' })).toBeVisible()
  } finally {
    await browser.close()
  }
})

async function openNoteTaker({ app, page }: RunningApp): Promise<Page> {
  const opens = app.waitForEvent('window')
  await page.getByRole('button', { name: 'Open the note-taker’s window' }).click()
  const notes = await opens
  await expect(notes.getByRole('heading', { level: 1, name: 'A room' })).toBeVisible()
  return notes
}

/** A room that is at its actions, with two cards chosen as priorities. */
async function roomWithPriorities(page: Page): Promise<Room> {
  const room = await openRoom(page, { people: [2, 2] })
  const ids = [await room.say('Nobody answers the phone'), await room.say('Buses stop at six')]
  await room.facilitator.act({
    type: 'choosePriorities',
    stageId: null,
    options: ids.map((id) => ({ id, kind: 'card' })),
    reason: '',
  })
  await room.enter('act')
  return room
}
