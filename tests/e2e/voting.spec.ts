import type { Browser, Page } from '@playwright/test'
import type { StageActivity } from '../../src/core/agenda/agenda'
import type { Choice, VoteMethod } from '../../src/core/voting/voting'
import { expect, test } from './app'
import { loadAgain } from './phone'
import { lacksBrowser, openBrowser, whyLeftOut } from './browser'
import { recordSent, showProjector } from './projector-window'
import { openRoom, type Room } from './room'

const concern = 'It must not take the place of home visits.'

interface Scene {
  readonly page: Page
  readonly phone: Page
  readonly room: Room
  readonly stageId: string
  readonly browser: Browser
}

/** A room of six at the laptop, one more by phone, three themes, and one stage that is open. */
async function openScene(page: Page, activity: StageActivity): Promise<Scene> {
  const room = await openRoom(page, { people: [3, 3] })
  const { facilitator } = room
  for (const name of ['Housing', 'Health', 'Work']) await facilitator.act({ type: 'createTheme', name, cardIds: [] })
  await facilitator.act({
    type: 'addStage',
    position: 0,
    stage: { title: 'Decide', prompt: 'Which would change most?', minutes: 5, activity },
  })
  const stageId = (await facilitator.view()).stages[0]?.id ?? ''
  await facilitator.act({ type: 'enterStage', stageId })
  await facilitator.act({ type: 'openVote', stageId })
  const door = await page.evaluate(() => window.roundtable.openDoor({ address: '127.0.0.1', port: 0 }))
  if (door.state !== 'open') throw new Error('The door did not open')
  const browser = await openBrowser()
  const phone = await browser.newPage({ viewport: { width: 320, height: 640 }, hasTouch: true })
  phone.setDefaultTimeout(10_000)
  await phone.goto(door.join)
  await phone.getByRole('button', { name: 'Continue' }).click()
  await phone.getByRole('radio', { name: 'I live or work here: resident' }).check()
  await phone.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(phone.getByRole('heading', { name: 'Decide' })).toBeVisible()
  return { page, phone, room, stageId, browser }
}

function voteWith(method: VoteMethod): StageActivity {
  return { kind: 'vote', method, optionsFrom: 'themes', choose: 1 }
}

/** The ballots of everybody at the laptop who has not voted yet. */
async function castOthers({ room, stageId }: Scene, choice: (optionIds: readonly string[]) => Choice): Promise<void> {
  const { votes, turnout } = await room.facilitator.view()
  const ids = votes.find(({ id }) => id === stageId)?.options.map(({ id }) => id) ?? []
  const voted = turnout.find(({ id }) => id === stageId)?.votedIds ?? []
  for (const { id } of room.people.filter((person) => !voted.includes(person.id))) {
    await room.facilitator.act({ type: 'castBallot', stageId, participantId: id, choice: choice(ids) })
  }
}

async function reveal({ room, stageId }: Scene): Promise<void> {
  await room.facilitator.act({ type: 'closeVote', stageId })
  await room.facilitator.act({ type: 'revealVote', stageId })
}

/** Brings the keyboard to the paper ballot of somebody of the first organisation. */
async function startPaper(page: Page): Promise<void> {
  await page.keyboard.press('e')
  await page.keyboard.type('Organisation 1')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /Save the ballot/ })).toBeVisible()
}

const savedOnPhone = (phone: Page) => expect(phone.getByText(/Saved$/).first()).toBeVisible()

test.skip(lacksBrowser, whyLeftOut)

test('ratings, with a concern that is kept while it is typed and shown without whose it is', async ({ start }) => {
  const { page, app } = await start()
  const sent = await recordSent(app)
  const scene = await openScene(page, voteWith({ type: 'rating' }))
  const { phone, room } = scene
  const projector = await showProjector({ app, page })

  const option = phone.getByRole('listitem').filter({ hasText: 'Housing' })
  await option.getByRole('button', { name: '4', exact: true }).click()
  await savedOnPhone(phone)
  await option.getByRole('button', { name: 'Say a concern about Housing' }).click()
  await phone.getByRole('textbox', { name: 'Your concern about Housing' }).fill(concern)
  await loadAgain(phone)
  await expect(phone.getByRole('textbox', { name: 'Your concern about Housing' })).toHaveValue(concern)
  await phone.getByRole('button', { name: 'Save the concern' }).click()
  await expect(option.getByText(concern)).toBeVisible()
  await expect(option.getByRole('button', { name: '4', exact: true })).toHaveAttribute('aria-pressed', 'true')

  await startPaper(page)
  for (const key of ['5', '3', '1']) await page.keyboard.press(key)
  await page.getByText('Concerns on the paper').click()
  await page.getByRole('textbox', { name: 'Concern about Work' }).fill('Who pays?')
  await page.getByRole('button', { name: /Save the ballot/ }).click()
  await expect(page.getByText('Entered for someone, and counted the same.')).toBeVisible()
  await castOthers(scene, (ids) => ({ type: 'rating', ratings: ids.map((optionId) => ({ optionId, rating: 3 })) }))
  expect((await sent()).join()).not.toContain(concern)
  expect(JSON.stringify(await room.facilitator.view())).not.toContain(concern)

  await reveal(scene)
  for (const screen of [page, phone, projector]) await expect(screen.getByText('3.4').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Concerns' })).toContainText(concern)
  await expect(page.getByRole('region', { name: 'Concerns' })).toContainText('Who pays?')
  await expect(phone.getByText(concern).first()).toBeVisible()
  await expect(projector.getByText('1 concern').first()).toBeVisible()
  await scene.browser.close()
})

test('a ranking by presses and moves, and which one beats every other', async ({ start }) => {
  const { page, app } = await start()
  const scene = await openScene(page, voteWith({ type: 'ranking' }))
  const { phone } = scene
  const projector = await showProjector({ app, page })

  await phone.getByRole('button', { name: 'Put 1st: Work' }).click()
  await phone.getByRole('button', { name: 'Put 2nd: Health' }).click()
  await phone.getByRole('button', { name: 'Put 3rd: Housing' }).click()
  await phone.getByRole('button', { name: 'Move up: Housing' }).click()
  await phone.getByRole('button', { name: 'Move up: Housing' }).click()
  await phone.getByRole('button', { name: 'Take out: Health' }).click()
  await savedOnPhone(phone)
  await startPaper(page)
  await page.keyboard.press('1')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press(' ')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Entered for someone, and counted the same.')).toBeVisible()
  await castOthers(scene, (ids) => ({ type: 'ranking', optionIds: ids }))
  await reveal(scene)
  const winner = '“Housing” beats every other one to one.'
  for (const screen of [page, phone, projector]) await expect(screen.getByText(winner)).toBeVisible()
  await phone.getByText('What you voted').click({ trial: true })
  await expect(phone.getByRole('listitem').filter({ hasText: 'Work' }).last()).toContainText('2nd')
  await scene.browser.close()
})

test('impact against effort as a grid, and the same as a table that sorts', async ({ start }) => {
  const { page, app } = await start()
  const scene = await openScene(page, voteWith({ type: 'impact-effort' }))
  const { phone } = scene
  const projector = await showProjector({ app, page })

  const option = phone.getByRole('listitem').filter({ hasText: 'Health' })
  await option.getByRole('button', { name: '5: A lot' }).click()
  await expect(option.getByText('Counts once both are answered.')).toBeVisible()
  await option.getByRole('button', { name: '1: Easy' }).click()
  await savedOnPhone(phone)
  await startPaper(page)
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await expect(page.getByText('One of them has only one of its two numbers. Nothing was saved yet.')).toBeVisible()
  await page.keyboard.press('4')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Entered for someone, and counted the same.')).toBeVisible()
  await castOthers(scene, ([housing = '', health = '', work = '']) => ({
    type: 'impact-effort',
    places: [
      { optionId: housing, impact: 2, effort: 4 },
      { optionId: health, impact: 5, effort: 2 },
      { optionId: work, impact: 3, effort: 1 },
    ],
  }))
  await reveal(scene)
  for (const screen of [page, projector]) {
    await expect(screen.getByRole('img', { name: /Change against effort/ })).toBeVisible()
  }
  await expect(phone.getByText('change 5, effort 1.8')).toBeVisible()
  const names = page.getByRole('table').first().getByRole('rowheader')
  await expect(names).toHaveText([/^Health/, /^Work/, /^Housing/])
  await page.getByRole('button', { name: 'Effort' }).click()
  await expect(names).toHaveText([/^Work/, /^Health/, /^Housing/])
  await scene.browser.close()
})

test('consent, where a concern stands beside the count', async ({ start }) => {
  const { page, app } = await start()
  const scene = await openScene(page, voteWith({ type: 'consent' }))
  const { phone } = scene
  const projector = await showProjector({ app, page })

  const option = phone.getByRole('listitem').filter({ hasText: 'Housing' })
  await option.getByRole('button', { name: 'I have a concern' }).click()
  await phone.getByRole('textbox', { name: 'Your concern about Housing' }).fill(concern)
  await phone.getByRole('button', { name: 'Save the concern' }).click()
  await savedOnPhone(phone)
  await startPaper(page)
  for (const key of ['1', '1', '3', 'Enter']) await page.keyboard.press(key)
  await expect(page.getByText('Entered for someone, and counted the same.')).toBeVisible()
  await castOthers(scene, (ids) => ({
    type: 'consent',
    answers: ids.map((optionId) => ({ optionId, answer: 'consent' })),
  }))
  await reveal(scene)
  for (const screen of [page, projector]) await expect(screen.getByText('1 has a concern').first()).toBeVisible()
  await expect(phone.getByText('6 can live with it, 1 with a concern, 0 stand aside')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Concerns' })).toContainText(concern)
  await scene.browser.close()
})

test('a score and why, asked again: both are kept, side by side', async ({ start }) => {
  const { page, app } = await start()
  const activity = { kind: 'score', lowest: 'Not equal', highest: 'As equals' } as const
  const scene = await openScene(page, activity)
  const { phone, room } = scene
  const projector = await showProjector({ app, page })
  const scoreOf = (rating: number) => (ids: readonly string[]): Choice => ({
    type: 'rating',
    ratings: ids.map((optionId) => ({ optionId, rating })),
  })

  await phone.getByRole('button', { name: '1: Not equal' }).click()
  await phone.getByRole('textbox', { name: 'Why?' }).fill('Decisions are made before we meet')
  await phone.getByRole('button', { name: 'Send card' }).click()
  await castOthers(scene, scoreOf(2))
  await savedOnPhone(phone)
  await reveal(scene)
  for (const screen of [page, phone, projector]) await expect(screen.getByText(/1\.9/).first()).toBeVisible()
  await expect(projector.getByText('Decisions are made before we meet')).toBeHidden()
  await room.facilitator.act({ type: 'showCards', stageId: scene.stageId, shown: true })
  await expect(projector.getByText('Decisions are made before we meet').first()).toBeVisible()

  await page.getByRole('button', { name: 'Ask again' }).click()
  await expect(page.getByText('asked again, not open yet')).toBeVisible()
  const stageId = (await room.facilitator.view()).currentStageId ?? ''
  await room.facilitator.act({ type: 'openVote', stageId })
  const again = { ...scene, stageId }
  await castOthers(again, scoreOf(4))
  await expect(projector.getByText('1.9')).toBeHidden()
  await reveal(again)
  for (const screen of [page, projector]) {
    const moved = screen.getByRole('region', { name: 'Asked again: what moved' }).last()
    await expect(moved).toContainText('1.9')
    await expect(moved).toContainText('up 2.1')
  }
  await expect(phone.getByText('Last time: 1.9 of 5.')).toBeVisible()
  await page.getByRole('button', { name: 'Plan', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Asked again: what moved' })).toContainText('up 2.1')
  await scene.browser.close()
})
