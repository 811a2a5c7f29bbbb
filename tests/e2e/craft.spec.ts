import { expect, test } from './app'
import { recordSent, showProjector } from './projector-window'
import { openRoom } from './room'
import { expectStage, goTo } from './screens'

test('private notes are written in Prepare, read in Run, and on no other screen', async ({ start }) => {
  const running = await start()
  const { app, page } = running
  const sent = await recordSent(app)
  const room = await openRoom(page)
  const noteTakerOpens = app.waitForEvent('window')
  await page.getByRole('button', { name: 'Open the note-taker’s window' }).click()
  const noteTaker = await noteTakerOpens
  const projector = await showProjector(running)
  await goTo(page, 'Prepare')
  await page.getByRole('button', { name: /^Gather challenges/ }).click()
  await page.getByLabel('Private notes').fill('Ask the quiet table first')
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await room.facilitator.view()).stages[1]?.privateNotes).toBe('Ask the quiet table first')
  await room.enter('gather')
  await goTo(page, 'Run')
  await expectStage(page, 'Gather challenges')
  await expect(page.getByText('Ask the quiet table first')).toBeVisible()

  await expect(projector.getByText('What makes life harder')).toBeVisible()
  await expect(noteTaker.getByText('Gather challenges').first()).toBeVisible()
  for (const window of [projector, noteTaker]) expect(await window.content()).not.toContain('quiet table')
  expect((await sent()).join('')).not.toContain('quiet table')
  const plan = await page.evaluate(() => window.roundtable.readPlan({}))
  expect(JSON.stringify(plan)).not.toContain('quiet table')
})

test('a name is blacked out on every screen, and undo does not bring it back', async ({ start }) => {
  const running = await start()
  const { page } = running
  const room = await openRoom(page)
  await room.say('Ann Lee was never called back, said Ann Lee')
  await room.facilitator.act({ type: 'showCards', stageId: room.stageId('gather'), shown: true })
  await room.enter('gather')
  const projector = await showProjector(running)
  await expect(projector.getByText(/Ann Lee was never/)).toBeVisible()

  await page.getByRole('button', { name: /^More for Card 1:/ }).click()
  await page.getByRole('menuitem', { name: 'Black out a name…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Black out words of card 1' })
  // A double click selects a word: here the first.
  await dialog.getByLabel('The card: select what nobody should read').dblclick({ position: { x: 24, y: 22 } })
  await expect(dialog.getByLabel('Words to black out')).toHaveValue('Ann')
  await page.keyboard.press('Shift+Control+ArrowRight')
  await expect(dialog.getByLabel('Words to black out')).toHaveValue('Ann Lee')
  await expect(dialog.getByText('▇▇▇ was never called back, said ▇▇▇')).toBeVisible()
  await expect(dialog).toContainText('it cannot be undone')
  await dialog.getByLabel('Words to black out').fill('Bob')
  await expect(dialog.getByText('These words are not on the card.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Black out for good' })).toBeDisabled()
  await dialog.getByLabel('Words to black out').fill('ann lee')
  await dialog.getByRole('button', { name: 'Black out for good' }).click()
  await expect(dialog).toHaveCount(0)

  await expect(projector.getByText('▇▇▇ was never called back, said ▇▇▇')).toBeVisible()
  await page.keyboard.press('Control+z')
  // What was done before it is taken back, and the card stays as it is.
  await expect(page.getByText(/^Undone: going to a stage/)).toBeVisible()
  const { cards } = await room.facilitator.view()
  expect(cards.tableRows.map(({ text }) => text)).toEqual(['▇▇▇ was never called back, said ▇▇▇'])
})

test('the agenda says how far behind the room is, and what a skip gives back', async ({ start }) => {
  const { page } = await start()
  const room = await openRoom(page)
  await room.enter('welcome')
  await goTo(page, 'Run')
  const schedule = page.getByRole('group', { name: 'Schedule' })
  await expect(schedule).toContainText('On time')
  await room.facilitator.act({ type: 'enterStage', stageId: room.stageId('break') })
  await room.facilitator.act({ type: 'enterStage', stageId: room.stageId('gather') })
  // The welcome was to take ten minutes, and took seconds.
  await expect(schedule).toContainText(/\b(9|10) minutes ahead/)
  const agenda = page.getByRole('navigation', { name: 'Agenda' })
  const vote = agenda.getByRole('button', { name: /^\D*5 ?Vote/ })
  await vote.focus()
  await expect(vote).toHaveAccessibleDescription('Skips Gather views and Group: gives 50 minutes back')
})
