import type { Page } from '@playwright/test'

import { expect, test } from './app'
import { openRoom, type Room } from './room'
import { expectStage, goTo } from './screens'

/** A room that has voted on two themes, with the vote closed. */
async function votedRoom(page: Page): Promise<Room> {
  const room = await openRoom(page, { people: [2, 2] })
  const { facilitator } = room
  const [first, second] = [await room.say('Damp walls'), await room.say('No bus after six')]
  await facilitator.act({ type: 'createTheme', name: 'Homes', cardIds: [first] })
  await facilitator.act({ type: 'createTheme', name: 'Buses', cardIds: [second] })
  const stageId = room.stageId('vote')
  await room.enter('vote')
  await facilitator.act({ type: 'openVote', stageId })
  const optionId = (await facilitator.view()).votes[0]?.options[0]?.id ?? ''
  for (const { id } of room.people.slice(0, 3)) {
    const choice = { type: 'dots', dots: [{ optionId, count: 1 }] } as const
    await facilitator.act({ type: 'castBallot', stageId, participantId: id, choice })
  }
  await facilitator.act({ type: 'closeVote', stageId })
  await room.enter('group')
  await expectStage(page, 'Group')
  return room
}

const ballotsOf = async ({ facilitator }: Room) => (await facilitator.view()).votes.map(({ voted }) => voted)

test('renaming a theme says first what it does to the vote, and can be left', async ({ start }) => {
  const { page } = await start()
  const room = await votedRoom(page)
  const rename = async () => {
    await page.getByRole('button', { name: 'Homes', exact: true }).click()
    await page.getByLabel('New name of theme Homes').fill('Warm homes')
    await page.keyboard.press('Enter')
  }
  await rename()
  const question = page.getByRole('alertdialog', { name: 'Rename a theme that was voted on?' })
  await expect(question).toContainText('“Vote” has 3 ballots. They count for the new words when it is revealed.')
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('button', { name: 'Homes', exact: true })).toBeVisible()
  await expect(page.getByLabel('New name of theme Homes')).toHaveCount(0)
  await expect(question).toHaveCount(0)

  await rename()
  await question.getByRole('button', { name: 'Rename it' }).click()
  await expect(page.getByRole('button', { name: 'Warm homes', exact: true })).toBeVisible()
  await expect(question).toHaveCount(0)
  expect(await ballotsOf(room)).toEqual([3])
})

test('moving a card between themes that were voted on says so first', async ({ start }) => {
  const { page } = await start()
  const room = await votedRoom(page)
  await page.getByRole('button', { name: 'Card 1 Damp walls' }).click()
  const field = page.getByRole('combobox', { name: 'File the selected cards in a theme' })
  await field.fill('Buses')
  await page.getByRole('option', { name: 'Buses' }).click()
  const question = page.getByRole('alertdialog', { name: 'Move cards after the vote?' })
  await expect(question).toContainText('People voted on “Homes” and “Buses” with the cards that are there now.')
  await question.getByRole('button', { name: 'Cancel' }).click()
  const homes = page.getByRole('region', { name: 'Theme: Homes' })
  await expect(homes.getByRole('button', { name: /^Card/ })).toHaveCount(1)
  await field.fill('Buses')
  await page.getByRole('option', { name: 'Buses' }).click()
  await question.getByRole('button', { name: 'Move 1 card' }).click()
  await expect(homes.getByRole('button', { name: /^Card/ })).toHaveCount(0)
  expect(await ballotsOf(room)).toEqual([3])
})

test('an organisation’s sector, and a card that stands in a result, are not changed in silence', async ({ start }) => {
  const { page } = await start()
  const room = await votedRoom(page)
  await goTo(page, 'Prepare')
  const sector = page.getByLabel('Sector of Organisation 1', { exact: true })
  const before = await sector.inputValue()
  await sector.selectOption('other')
  const question = page.getByRole('alertdialog', { name: 'Change the sector of Organisation 1?' })
  await expect(question).toContainText('2 ballots of its people in “Vote” will count for')
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(sector).toHaveValue(before)

  const { facilitator } = room
  const stageId = await facilitator.act({
    type: 'addStage',
    position: 99,
    stage: {
      title: 'Answers',
      prompt: '',
      minutes: 5,
      activity: { kind: 'vote', method: { type: 'agreement' }, optionsFrom: 'cards', choose: 1 },
    },
  })
  await facilitator.act({ type: 'enterStage', stageId })
  await facilitator.act({ type: 'openVote', stageId })
  const optionId = (await facilitator.view()).votes[1]?.options[0]?.id ?? ''
  for (const { id } of room.people) {
    const choice = { type: 'agreement', answers: [{ optionId, answer: 'agree' }] } as const
    await facilitator.act({ type: 'castBallot', stageId, participantId: id, choice })
  }
  await facilitator.act({ type: 'closeVote', stageId })
  await facilitator.act({ type: 'revealVote', stageId })
  await room.enter('gather')
  await goTo(page, 'Run')
  await page.getByRole('button', { name: /^More for Card 1:/ }).click()
  await page.getByRole('menuitem', { name: 'Hide from the room' }).click()
  const hiding = page.getByRole('alertdialog', { name: 'Hide a card that was voted on?' })
  await expect(hiding).toContainText('Its line goes from the result of “Answers”, on every screen and in the plan.')
  await hiding.getByRole('button', { name: 'Hide it' }).click()
  await expect(page.getByText('Hidden from the room')).toBeVisible()
  const answers = (await facilitator.view()).votes[1]
  expect(answers?.voted).toBe(4)
  expect(answers?.result?.answers.map((row) => row.optionId)).not.toContain(optionId)
})

test('nothing is asked before a vote', async ({ start }) => {
  const { page } = await start()
  const room = await openRoom(page, { people: [2] })
  await room.say('Damp walls')
  await room.facilitator.act({ type: 'createTheme', name: 'Homes', cardIds: [] })
  await room.enter('group')
  await page.getByRole('button', { name: 'Card 1 Damp walls' }).click()
  await page.getByRole('combobox', { name: 'File the selected cards in a theme' }).fill('Homes')
  await page.getByRole('option', { name: 'Homes' }).click()
  await expect(page.getByRole('region', { name: 'Theme: Homes' }).getByRole('button', { name: /^Card/ })).toHaveCount(1)
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
})
