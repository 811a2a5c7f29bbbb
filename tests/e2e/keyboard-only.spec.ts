import { expect, test } from './app'
import { pressUntil, tabTo } from './by-keyboard'
import { openRoom } from './room'
import { enterBallots, expectStage } from './screens'

// Nothing in this file may touch the mouse: only `page.keyboard` presses, everything else looks.

test('a workshop is made and started from the home screen', async ({ start }) => {
  const { page } = await start()
  await tabTo(page, page.getByRole('button', { name: 'New workshop' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'New workshop' }).getByLabel('Title')).toBeFocused()
  await page.keyboard.type('By keyboard')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'By keyboard' })).toBeVisible()
  await tabTo(page, page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Run' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Start: Welcome' })).toBeVisible()
  await page.keyboard.press('n')
  await expectStage(page, 'Welcome')
})

test('the keys are listed, and lead on and back', async ({ start }) => {
  const { page } = await start()
  const room = await openRoom(page, { people: [1] })
  await room.enter('gather')
  await expectStage(page, 'Gather challenges')

  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  for (const does of [
    'Write a card for someone',
    'Show the cards',
    'Go on to Gather views',
    'Go back to Welcome',
    'Start the timer',
  ]) {
    await expect(keys.getByText(does)).toBeVisible()
  }
  await page.keyboard.press('n')
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await expectStage(page, 'Gather challenges')

  await page.keyboard.press('n')
  await expectStage(page, 'Gather views')
  await page.keyboard.press('b')
  await expectStage(page, 'Gather challenges')
  await page.keyboard.press('t')
  await expect(page.getByRole('group', { name: 'Timer' }).getByRole('button', { name: 'Pause' })).toBeVisible()
})

test('cards are typed in and shown', async ({ start }) => {
  const { page } = await start()
  const room = await openRoom(page, { people: [2] })
  await room.enter('gather')
  await expectStage(page, 'Gather challenges')
  await page.keyboard.press('c')
  await page.keyboard.type('New vans, no drivers')
  await page.keyboard.press('Tab')
  await page.keyboard.type('person 2')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  const card = page.getByRole('listitem').filter({ hasText: 'New vans, no drivers' })
  await expect(card).toContainText('Person 2, Organisation 1')
  await page.keyboard.press('Escape')
  await page.keyboard.press('s')
  await expect(page.getByText(/^1 card, shown/)).toBeVisible()
})

test('cards are grouped by selecting, and by carrying one with its announcements', async ({ start }) => {
  const { page } = await start()
  const room = await openRoom(page)
  for (const text of ['First', 'Second', 'Third', 'Fourth']) await room.say(text)
  await room.enter('group')
  await expectStage(page, 'Group')
  const said = (words: string | RegExp) => expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1)

  await page.keyboard.press('w')
  await expect(page.getByRole('button', { name: 'Card 1 First' })).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowRight')
  await said('2 cards selected')
  await page.keyboard.press('g')
  await page.keyboard.type('One and two')
  await page.keyboard.press('Enter')
  const theme = page.getByRole('region', { name: 'Theme: One and two' })
  await expect(theme.getByRole('button', { name: /^Card/ })).toHaveCount(2)
  await said('2 cards grouped as One and two.')

  await expect(page.getByRole('button', { name: 'Card 3 Third' })).toBeFocused()
  await page.keyboard.press('Enter')
  await said('Picked up Card 3: Third.')
  await page.keyboard.press('Escape')
  await said('Card 3: Third stays where it was.')

  await page.keyboard.press('Enter')
  await said('Picked up Card 3: Third.')
  await pressUntil(page, 'ArrowRight', page.getByRole('status').filter({ hasText: /^Over (?!Card)/ }))
  await pressUntil(page, 'ArrowDown', page.getByRole('status').filter({ hasText: 'Over theme One and two, 1 of 1.' }))
  await page.keyboard.press('Enter')
  await said('Put Card 3: Third on theme One and two, 1 of 1.')
  await expect(theme.getByRole('button', { name: /^Card/ })).toHaveCount(3)
  await said('1 card filed in One and two.')
})

test('a vote is opened, copied in, closed, revealed and decided', async ({ start }) => {
  const { page } = await start()
  const room = await openRoom(page, { people: [3] })
  for (const name of ['Warm homes', 'Buses']) await room.facilitator.act({ type: 'createTheme', name, cardIds: [] })
  await room.enter('vote')
  await expectStage(page, 'Vote')
  await page.keyboard.press('v')
  await expect(page.getByText('0 of 3 have voted')).toBeVisible()
  await page.keyboard.press('e')
  await page.keyboard.type('person 1')
  await page.keyboard.press('Enter')
  await enterBallots(page, [
    [1, 0],
    [1, 1],
    [1, 0],
  ])
  await expect(page.getByText('3 of 3 have voted')).toBeVisible()
  // From a field the keys are for writing: Escape leaves it.
  await page.keyboard.press('v')
  await expect(page.getByRole('button', { name: 'Close the vote' })).toBeVisible()
  await page.keyboard.press('Escape')
  await tabTo(page, page.getByRole('button', { name: 'Close the vote' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 of 3 voted')).toBeVisible()
  await page.keyboard.press('v')
  await expect(page.getByRole('row', { name: 'Warm homes' })).toContainText(/^.*3\s*1st/)
  await tabTo(page, page.getByRole('button', { name: 'Make these 2 the priorities' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Priorities' }).getByText('Chosen.')).toBeVisible()
})

test('a lead that is typed in a hurry is never lost', async ({ start }) => {
  const { page } = await start()
  const room = await openRoom(page, { people: [1, 1, 1] })
  await room.enter('act')
  await expectStage(page, 'Act')
  // Again and again, as what could be lost hangs on a moment between two keys.
  for (let action = 1; action <= 20; action++) {
    await page.keyboard.press('a')
    await page.keyboard.type(`Action number ${action}.`)
    await page.keyboard.press('Tab')
    await page.keyboard.type('tion 2')
    await page.keyboard.press(action % 2 === 0 ? 'Enter' : 'Tab')
    await page.keyboard.press('Enter')
    const written = page.getByRole('listitem').filter({ hasText: `Action number ${action}.` })
    await expect(written).toContainText('Organisation 2 leads')
    await expect(page.getByRole('textbox', { name: 'What will be done' })).toBeFocused()
    await expect(page.getByRole('textbox', { name: 'What will be done' })).toHaveValue('')
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  }
})

test('a key that is held down acts once', async ({ start }) => {
  const { page } = await start()
  const room = await openRoom(page, { people: [1] })
  await room.facilitator.act({ type: 'createTheme', name: 'Warm homes', cardIds: [] })
  await room.enter('vote')
  await expectStage(page, 'Vote')
  await page.keyboard.down('v')
  await expect(page.getByRole('button', { name: 'Close the vote' })).toBeVisible()
  for (let repeat = 0; repeat < 3; repeat++) await page.keyboard.down('v')
  await page.keyboard.up('v')
  const view = await room.facilitator.view()
  expect(view.votes.map(({ status }) => status)).toEqual(['open'])
})
