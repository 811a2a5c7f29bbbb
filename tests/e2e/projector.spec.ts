import type { Page } from '@playwright/test'

import { expect, test } from './app'
import { recordSent, showProjector } from './projector-window'
import { openRoom } from './room'

test('nothing held, hidden or not yet revealed ever reaches it', async ({ start }) => {
  const { app, page } = await start()
  const sent = await recordSent(app)
  const room = await openRoom(page, { people: [3, 3] })
  const { facilitator, people } = room
  const projector = await showProjector({ app, page })
  const messages = await sent()
  expect(messages.length).toBeGreaterThan(0)

  /** Neither in what the window was sent nor anywhere in its page. */
  const expectUnknown = async (...secrets: readonly string[]) => {
    const known = [...(await sent()), await projector.content()].join('\n')
    for (const secret of secrets) expect(known).not.toContain(secret)
  }
  const everywhere = [
    'Secret name',
    'Secret hidden',
    'Secret round',
    'Secret note',
    ...people.map(({ id }) => `"${id}"`),
  ]

  await facilitator.act({
    type: 'changeParticipant',
    participantId: people[0]?.id ?? '',
    changes: { name: 'Secret name' },
  })
  await facilitator.act({ type: 'addNote', kind: 'note', text: 'Secret note', priorityId: null })
  await room.enter('welcome')
  await expect(projector.getByText('Who is here, and who do you speak for today?')).toBeVisible()
  await expect(projector.getByText(/6 people are here/)).toBeVisible()
  await expectUnknown(...everywhere)

  await room.enter('gather')
  const heldId = await room.say('Secret held', people[0])
  await facilitator.act({ type: 'createTheme', name: 'Secret theme', cardIds: [heldId] })
  const hiddenId = await room.say('Secret hidden', people[1])
  await facilitator.act({ type: 'hideCard', cardId: hiddenId, hidden: true })
  await expect(projector.getByText('1 card so far')).toBeVisible()
  await expectUnknown(...everywhere, 'Secret held', 'Secret theme')
  await facilitator.act({ type: 'showCards', stageId: room.stageId('gather'), shown: true })
  // What was held is there now: had it been there before, it would have been found.
  await expect(projector.getByText('Secret held')).toBeVisible()
  await expectUnknown(...everywhere)
  await facilitator.act({ type: 'hideCard', cardId: heldId, hidden: true })
  await expect(projector.getByText('Secret held')).toHaveCount(0)

  await room.enter('round')
  await facilitator.act({
    type: 'addCard',
    stageId: room.stageId('round'),
    text: 'Secret round',
    kind: 'idea',
    tag: '',
    participantId: null,
  })
  await expect(projector.getByText('1 card so far')).toBeVisible()
  await expectUnknown(...everywhere)

  await room.say('Open to all')
  const { cards } = await facilitator.view()
  await facilitator.act({
    type: 'createTheme',
    name: 'All of it',
    cardIds: cards.tableRows.filter(({ hidden }) => !hidden).map(({ id }) => id),
  })
  await room.enter('group')
  await expect(projector.getByText('Open to all')).toBeVisible()
  await expectUnknown(...everywhere)

  await room.enter('vote')
  const stageId = room.stageId('vote')
  await facilitator.act({ type: 'openVote', stageId })
  const { votes } = await facilitator.view()
  const optionId = votes[0]?.options[0]?.id ?? ''
  for (const { id } of people.slice(0, 4)) {
    await facilitator.act({
      type: 'castBallot',
      stageId,
      participantId: id,
      choice: { type: 'dots', dots: [{ optionId, count: 1 }] },
    })
  }
  await expect(projector.getByText('4 of 6 have voted')).toBeVisible()
  const expectNotKnownYet = async () => {
    await expectNoResult(projector, await sent())
    // The facilitator's window, which may be projected too, knows no more.
    expect((await facilitator.view()).votes.map(({ result }) => result)).toEqual([null])
  }
  await expectNotKnownYet()
  await facilitator.act({ type: 'closeVote', stageId })
  await expect(projector.getByText(/vote is closed/i)).toBeVisible()
  await expectNotKnownYet()
  await expectUnknown(...everywhere)
  await facilitator.act({ type: 'revealVote', stageId })
  await expect(projector.getByRole('table').last()).toBeVisible()
  expect(JSON.stringify(votesIn(await sent()).at(-1))).toContain('tallies')
  await expectUnknown(...everywhere)

  for (const kind of ['break', 'act', 'read-back'] as const) {
    await room.enter(kind)
    await expect(projector.getByText(/^Stage \d of 8|Take ten minutes/).first()).toBeVisible()
    await expectUnknown(...everywhere)
  }
  await facilitator.act({ type: 'closeWorkshop' })
  await expect(projector.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  await expectUnknown(...everywhere)
})

test('what was hidden after it was shown is not sent to a window that opens later', async ({ start }) => {
  const { app, page } = await start()
  const room = await openRoom(page)
  await room.enter('gather')
  const cardId = await room.say('Taken down')
  await room.say('Still up')
  await room.facilitator.act({ type: 'showCards', stageId: room.stageId('gather'), shown: true })
  const first = await showProjector({ app, page })
  await expect(first.getByText('Taken down')).toBeVisible()
  await room.facilitator.act({ type: 'hideCard', cardId, hidden: true })
  await expect(first.getByText('Taken down')).toHaveCount(0)
  await first.close()
  const sent = await recordSent(app)
  const second = await showProjector({ app, page })
  await expect(second.getByText('Still up')).toBeVisible()
  expect((await sent()).join('')).not.toContain('Taken down')
})

test('it opens and closes with its button, which always says what is so', async ({ start }) => {
  const { app, page } = await start()
  await openRoom(page, { title: 'Open evening' })
  const button = page.getByRole('button', { name: 'Projector' })
  const projector = await showProjector({ app, page })
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(projector.getByRole('heading', { name: 'Open evening' })).toBeVisible()

  await page.getByRole('button', { name: 'Home' }).click()
  await expect(projector.getByText('The workshop will start here.')).toBeVisible()
  await page.getByRole('button', { name: 'Open evening', exact: true }).click()
  await expect(projector.getByRole('heading', { name: 'Open evening' })).toBeVisible()
  await expect(button).toHaveAttribute('aria-pressed', 'true')

  const closes = projector.waitForEvent('close')
  await button.click()
  await closes
  await expect(button).toHaveAttribute('aria-pressed', 'false')

  const again = await showProjector({ app, page })
  await again.close()
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  expect(app.windows()).toHaveLength(1)
})

test('the timer counts the same in both windows', async ({ start }) => {
  const { app, page } = await start()
  const room = await openRoom(page)
  await room.enter('gather')
  const projector = await showProjector({ app, page })
  const both = () => Promise.all([secondsLeft(page), secondsLeft(projector)])
  await expect.poll(both).toEqual([600, 600])

  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect.poll(async () => (await both()).every((seconds) => seconds < 599)).toBe(true)
  for (let sample = 0; sample < 10; sample++) {
    const [facilitator, projected] = await both()
    // Each is read at its own moment: the second may turn in between.
    expect(Math.abs(facilitator - projected)).toBeLessThanOrEqual(1)
  }
  await page.getByRole('button', { name: '1 minute' }).click()
  await expect.poll(async () => (await both()).every((seconds) => seconds > 600)).toBe(true)
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(projector.getByRole('timer')).toContainText('paused')
  await expect.poll(async () => new Set(await both()).size).toBe(1)
})

/** What a timer on the screen says is left. */
async function secondsLeft(window: Page): Promise<number> {
  const said = (await window.getByRole('timer').textContent()) ?? ''
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(said) ?? []
  return Number(minutes) * 60 + Number(seconds)
}

/** How many have voted, and nothing of what they said. */
async function expectNoResult(projector: Page, messages: readonly string[]): Promise<void> {
  await expect(projector.getByRole('table')).toHaveCount(0)
  const votes = votesIn(messages)
  expect(votes.length).toBeGreaterThan(0)
  for (const vote of votes) {
    expect(Object.keys(vote).sort()).toEqual(['id', 'method', 'options', 'present', 'result', 'status', 'voted'])
    expect(vote).toMatchObject({ result: null })
  }
}

/** The vote in each message that has one. */
function votesIn(messages: readonly string[]): object[] {
  return messages.flatMap((message) => {
    const [channel, { view, patch }] = JSON.parse(message)
    const vote: unknown = channel === 'view' ? (view ?? patch)?.vote : null
    return typeof vote === 'object' && vote !== null ? [vote] : []
  })
}
