import type { Page } from '@playwright/test'

import type { StageActivity, StagePlan } from '../../src/core/agenda/agenda'
import { expect, test } from './app'
import { lacksBrowser, whyLeftOut } from './browser'
import { openPhoneRoom, loadAgain } from './phone'
import { showProjector } from './projector-window'
import { chooseFrom, goTo } from './screens'

test.skip(lacksBrowser, whyLeftOut)

const organisations = [
  { name: 'Council', sector: 'statutory' },
  { name: 'Age Friends', sector: 'voluntary' },
] as const

test('what one offers another takes up; the facilitator matches two by keyboard', async ({ start }) => {
  const { app, page } = await start()
  const room = await openPhoneRoom(page, [stage('Offers', { kind: 'offers' })], organisations)
  const projector = await showProjector({ app, page })
  const [council, friends] = [await room.join('Council'), await room.join('Age Friends')]
  await say(council, 'I can offer…', 'A warm room')
  await say(friends, 'I need…', 'Somewhere to meet')
  await say(friends, 'I need…', 'A van on Fridays')
  await expect(projector.getByText('A warm room')).toHaveCount(0)
  await expect(council.getByText('A van on Fridays')).toHaveCount(0)

  await goTo(page, 'Run')
  await page.keyboard.press('s')
  await council.getByRole('button', { name: 'I can help: card 3: A van on Fridays' }).click()
  await expect(council.getByText('You took this up')).toBeVisible()
  await expect(friends.getByRole('listitem').filter({ hasText: 'A warm room' })).toBeVisible()
  await expect(projector.getByText('Taken up by Council')).toBeVisible()

  await page.getByRole('button', { name: 'Match Card 1: A warm room' }).press('Enter')
  await page.getByRole('button', { name: 'Match with Card 2: Somewhere to meet' }).press('Enter')
  await expect(page.getByRole('list', { name: 'What goes with Card 2: Somewhere to meet' })).toHaveText('Card 1: A warm room')
  await expect.poll(async () => (await room.facilitator.view()).matches.length).toBe(2)

  await council.getByRole('button', { name: 'Undo: card 3: A van on Fridays' }).click()
  await expect(council.getByRole('button', { name: 'I can help: card 3: A van on Fridays' })).toBeVisible()
  await goTo(page, 'Plan')
  await expect(page.getByRole('region', { name: 'Offers and needs' })).toContainText('Offer (Council): A warm room')
  await room.close()
})

test('an offer is dragged onto the need that it meets', async ({ start }) => {
  const { page } = await start()
  const room = await openPhoneRoom(page, [stage('Offers', { kind: 'offers' })], organisations)
  const card = (kind: 'offer' | 'need', text: string) =>
    room.facilitator.act({ type: 'addCard', stageId: room.stageIds[0] ?? '', text, kind, tag: '', participantId: null })
  await card('offer', 'Twenty volunteers')
  await card('need', 'Help in gardens')
  await goTo(page, 'Run')
  const from = await page.getByText('Twenty volunteers').boundingBox()
  const to = await page.getByText('Help in gardens').boundingBox()
  if (from === null || to === null) throw new Error('The cards are not there')
  await page.mouse.move(from.x + 10, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(to.x + 20, to.y + 10, { steps: 8 })
  await page.mouse.up()
  await expect.poll(async () => (await room.facilitator.view()).matches.length).toBe(1)
  await room.close()
})

test('an agreement is drafted by keyboard, and a changed clause needs a new yes', async ({ start }) => {
  const { app, page } = await start()
  const room = await openPhoneRoom(page, [stage('Agreement', { kind: 'agreement' })], organisations)
  const projector = await showProjector({ app, page })
  const phone = await room.join(null)
  await goTo(page, 'Run')
  await page.keyboard.press('Alt+1')
  await page.keyboard.type('Share what we know')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'The room accepts: Share what we know' })).toBeVisible()
  await page.keyboard.type('Meet each month')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'The room accepts: Meet each month' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(projector.getByText('Can we agree to this?')).toBeVisible()

  // Accepting goes to the first that is open; the keyboard puts another one before it.
  await page.getByRole('button', { name: 'The room accepts: Meet each month' }).press('Alt+ArrowUp')
  await expect(page.getByRole('region', { name: 'We agree to' }).getByRole('listitem').first()).toContainText('Meet each month')
  await page.keyboard.press('y')
  const accepted = page.getByRole('button', { name: 'The room accepts: Meet each month' })
  await expect(accepted).toHaveAttribute('aria-pressed', 'true')
  await expect(phone.getByRole('listitem').filter({ hasText: 'Meet each month' })).toContainText('The room said yes')

  await page.getByRole('button', { name: 'More for the clause: Meet each month' }).click()
  await page.getByRole('menuitem', { name: 'Change the words' }).click()
  await expect(page.getByText('Other words need a new yes.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Change the clause: Meet each month' }).fill('Meet every month')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'The room accepts: Meet every month' })).toHaveAttribute('aria-pressed', 'false')
  await expect(phone.getByRole('listitem').filter({ hasText: 'Meet every month' })).toContainText('Not agreed yet')
  await room.close()
})

test('a private promise is its author’s alone; contact details are the facilitator’s', async ({ start }) => {
  const { app, page } = await start()
  const promising: StageActivity = {
    kind: 'commitments',
    suggestions: ['Give my time'],
    startsPrivate: true,
    asksContact: true,
  }
  const welsh = { title: 'Addewidion', prompt: 'Beth wnewch chi?', words: [{ en: 'Give my time', cy: 'Rhoi fy amser' }] }
  const room = await openPhoneRoom(page, [{ ...stage('Promises', promising), welsh }], organisations)
  const projector = await showProjector({ app, page })
  const [council, resident] = [await room.join('Council'), await room.join(null, 'cy')]
  await expect(resident.getByRole('heading', { level: 1, name: 'Addewidion' })).toBeVisible()
  const mine = resident.getByRole('group', { name: 'Rhoi fy amser' })
  await mine.getByRole('button', { name: 'Ddim eto' }).click()
  await expect(mine.getByRole('button', { name: 'Ddim eto' })).toHaveAttribute('aria-pressed', 'true')

  await council.getByRole('textbox', { name: 'I will…' }).fill('Keep a secret')
  await council.getByRole('button', { name: 'Promise it' }).click()
  await expect(council.getByRole('listitem').filter({ hasText: 'Keep a secret' })).toContainText('Private: only you see it')
  await council.getByRole('textbox', { name: 'I will…' }).fill('Open two rooms')
  // What is being written outlives the page.
  await loadAgain(council)
  await expect(council.getByRole('textbox', { name: 'I will…' })).toHaveValue('Open two rooms')
  await council.getByRole('radio', { name: 'Council' }).check()
  await council.getByRole('button', { name: 'Need help', pressed: false }).last().click()
  await council.getByRole('checkbox', { name: 'Keep this promise private' }).uncheck()
  await council.getByRole('checkbox', { name: /get in touch/ }).check()
  await council.getByRole('textbox', { name: /How to reach you/ }).fill('0161 496 0000')
  await council.getByRole('button', { name: 'Promise it' }).click()

  await goTo(page, 'Run')
  await expect(page.getByText('1 open promise, 2 private: nobody but their authors sees them')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Promises' })).toContainText('Needs help')
  await expect(page.getByText('0161 496 0000')).toHaveCount(0)
  await page.getByRole('button', { name: 'May be contacted 1' }).click()
  await expect(page.getByText('0161 496 0000')).toBeVisible()
  await expect(projector.getByText('1 promise, 2 more kept private')).toBeVisible()
  for (const screen of [projector, resident]) {
    expect(await screen.content()).not.toMatch(/0161 496 0000|Keep a secret/)
  }

  const form = page.getByRole('form', { name: 'Write down a promise said aloud' })
  await chooseFrom(form.getByRole('combobox', { name: 'Organisation' }), 'Age Friends')
  await form.getByRole('textbox', { name: 'A promise said aloud' }).fill('Train ten people')
  await page.keyboard.press('Enter')
  await expect(projector.getByText('Train ten people')).toBeVisible()

  await council.getByRole('button', { name: 'Change: promise: Keep a secret' }).click()
  await council.getByRole('listitem').getByRole('checkbox', { name: 'Keep this promise private' }).uncheck()
  await council.getByRole('listitem').getByRole('button', { name: 'Save' }).click()
  await expect(projector.getByText('Keep a secret')).toBeVisible()
  await council.getByRole('button', { name: 'Take back: promise: Keep a secret' }).click()
  await expect(projector.getByText('Keep a secret')).toHaveCount(0)
  await goTo(page, 'Plan')
  const plan = page.getByRole('article', { name: 'The plan' })
  await expect(plan).toContainText('Train ten people')
  expect(await plan.textContent()).not.toMatch(/0161 496 0000|Rhoi fy amser/)
  await room.close()
})

test('only the sectors that are asked answer a check, and the room replies', async ({ start }) => {
  const { app, page } = await start()
  const check: StageActivity = { kind: 'check', of: 'actions', sectors: ['community', 'voluntary'] }
  const room = await openPhoneRoom(page, [stage('Check', check)], organisations)
  for (const text of ['One number to call', 'A list of rooms']) {
    await room.facilitator.act({
      type: 'addAction',
      action: { text, priorityId: null, leadId: null, supporterIds: [], person: '', due: '', measure: '' },
    })
  }
  const projector = await showProjector({ app, page })
  const [council, resident] = [await room.join('Council'), await room.join(null)]
  await expect(council.getByText('This is asked of: Community and residents, Voluntary.')).toBeVisible()
  await expect(council.getByRole('button', { name: 'Yes', exact: true })).toHaveCount(0)

  await resident.getByRole('button', { name: 'Yes, with changes' }).click()
  await resident.getByRole('textbox', { name: 'What would have to change?' }).fill('A person must answer')
  await resident.getByRole('button', { name: 'Next' }).click()
  await expect(resident.getByRole('heading', { name: 'A list of rooms' })).toBeVisible()
  await resident.getByRole('button', { name: 'Not yet' }).click()
  await expect(resident.getByText('2 of 2 answered')).toBeVisible()

  await goTo(page, 'Run')
  const form = page.getByRole('form', { name: 'Enter an answer for someone' })
  await form.getByRole('combobox', { name: 'Answer for someone without a phone' }).fill('New person, Age')
  await page.getByRole('option', { name: /New person, Age Friends/ }).click()
  await form.getByRole('button', { name: 'Add the answer' }).click()
  await expect(page.getByText('2 of 2 have answered, held: only you see what')).toBeVisible()
  await expect(page.getByText('A person must answer')).toBeVisible()
  expect(await projector.content()).not.toContain('A person must answer')
  expect(await council.content()).not.toContain('A person must answer')

  await page.getByRole('textbox', { name: 'The room’s answer to: One number to call' }).fill('From eight to eight')
  await page.getByRole('textbox', { name: 'The room’s answer to: One number to call' }).blur()
  await page.getByRole('button', { name: 'Show the answers' }).click()
  await expect(projector.getByText('“A person must answer”')).toBeVisible()
  await expect(projector.getByText('From eight to eight')).toBeVisible()
  await expect(council.getByText('1 yes; 1 yes, with changes')).toBeVisible()
  await expect(resident.getByText('From eight to eight')).toBeVisible()

  // What is said aloud for somebody is not written over by their phone, which showed the draft before.
  const participantId = (await room.facilitator.view()).participants.tableRows.find(
    ({ organisationId }) => organisationId === null,
  )?.id
  await room.facilitator.act({
    type: 'respond',
    stageId: room.stageIds[0] ?? '',
    subjectId: (await room.facilitator.view()).actions[1]?.id ?? '',
    participantId: participantId ?? '',
    answer: 'not-yet',
    words: 'Said aloud',
  })
  await expect(resident.getByRole('textbox')).toHaveValue('Said aloud')
  await goTo(page, 'Plan')
  await expect(page.getByRole('region', { name: 'Will this work?' }).first()).toContainText('From eight to eight')
  await room.close()
})

test('what is not accepted yet is read back first, and accepted on a phone', async ({ start }) => {
  const { app, page } = await start()
  const room = await openPhoneRoom(page, [stage('Read back', { kind: 'read-back' })], organisations)
  const [council] = (await room.facilitator.view()).organisations
  for (const text of ['Lend a van', 'Paint the hall']) {
    await room.facilitator.act({
      type: 'addAction',
      action: { text, priorityId: null, leadId: council?.id ?? '', supporterIds: [], person: '', due: '', measure: '' },
    })
  }
  const projector = await showProjector({ app, page })
  const phone = await room.join('Council')
  await goTo(page, 'Run')
  await page.getByRole('button', { name: 'Accepted by its lead: Lend a van' }).click()
  await expect(page.getByRole('region', { name: 'Accepted', exact: true })).toContainText('Lend a van')
  await expect(page.getByRole('region', { name: 'Not accepted yet' })).toContainText('Paint the hall')
  await expect(projector.getByRole('heading', { level: 2 })).toHaveText(['Not accepted yet', 'Accepted'])
  await phone.getByRole('button', { name: 'Yes, we will do this: Paint the hall' }).click()
  await expect(page.getByRole('region', { name: 'Not accepted yet' })).toHaveCount(0)
  await expect(projector.getByRole('heading', { level: 2 })).toHaveText(['Accepted'])
  await room.close()
})

test('the note-taker drafts, writes promises down and records the room’s answer', async ({ start }) => {
  const { page } = await start()
  const room = await openPhoneRoom(
    page,
    [
      stage('Agreement', { kind: 'agreement' }),
      stage('Promises', { kind: 'commitments', suggestions: [], startsPrivate: false, asksContact: false }),
      stage('Check', { kind: 'check', of: 'clauses', sectors: ['community'] }),
    ],
    organisations,
  )
  const desk = await room.open(room.noteTakerLink)
  await desk.getByRole('textbox', { name: 'Add a clause: If we disagree' }).fill('Say so early')
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('button', { name: 'The room accepts: Say so early' })).toBeVisible()
  await room.facilitator.act({ type: 'enterStage', stageId: room.stageIds[1] ?? '' })
  const form = desk.getByRole('form', { name: 'Write down a promise said aloud' })
  await chooseFrom(form.getByRole('combobox', { name: 'Organisation' }), 'Council')
  await form.getByRole('textbox', { name: 'A promise said aloud' }).fill('Answer within a week')
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('list', { name: 'Promises' })).toContainText('Answer within a week')
  await room.facilitator.act({ type: 'enterStage', stageId: room.stageIds[2] ?? '' })
  const reply = desk.getByRole('textbox', { name: 'The room’s answer to: Say so early' })
  await reply.fill('Agreed')
  await reply.blur()
  await expect.poll(async () => (await room.facilitator.view()).replies).toMatchObject([{ text: 'Agreed' }])
  await desk.getByRole('tab', { name: 'Actions and notes' }).click()
  await expect(desk.getByRole('form', { name: 'Write down a decision or a note' })).toBeVisible()
  await room.close()
})

function stage(title: string, activity: StageActivity): StagePlan {
  return { title, prompt: `${title}?`, minutes: 10, activity }
}

async function say(phone: Page, kind: string, text: string): Promise<void> {
  await phone.getByRole('button', { name: kind, exact: true }).click()
  await phone.getByRole('textbox', { name: kind }).fill(text)
  await phone.getByRole('button', { name: 'Send card' }).click()
  await expect(phone.getByRole('listitem').filter({ hasText: text })).toContainText('Saved')
}
