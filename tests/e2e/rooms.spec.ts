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

test('what helps somebody is told to the facilitator alone', async ({ start }) => {
  const { app, page } = await start()
  const room = await openPhoneRoom(page, [stage('Welcome', { kind: 'welcome' })], organisations)
  const projector = await showProjector({ app, page })
  const phone = await room.join('Council')
  await expect(phone.getByText('Only the facilitator sees this.')).toBeVisible()
  await phone.getByRole('textbox', { name: 'What would help you?' }).fill('A seat near the door')
  await loadAgain(phone)
  await expect(phone.getByRole('textbox', { name: 'What would help you?' })).toHaveValue('A seat near the door')
  await phone.getByRole('button', { name: 'Tell the facilitator' }).click()
  await phone.getByRole('group', { name: 'Which language' }).getByRole('button', { name: 'Cymraeg' }).click()
  await expect(phone.getByRole('heading', { name: 'Beth sy’n eich helpu' })).toBeVisible()
  await goTo(page, 'Run')
  await expect(page.getByText('Languages: 1 Welsh')).toBeVisible()
  await expect(page.getByText('A seat near the door')).toBeHidden()
  await page.getByText('What helps people take part').click()
  await expect(page.getByRole('list', { name: 'What people need' })).toContainText('A seat near the door')

  // Somebody without a phone says it aloud.
  const friendsId = (await room.facilitator.view()).organisations[1]?.id ?? null
  await room.facilitator.act({
    type: 'addParticipants',
    participants: [{ name: 'Somebody', organisationId: friendsId }],
  })
  const form = page.getByRole('form', { name: 'Write down what helps someone' })
  await chooseFrom(form.getByRole('combobox', { name: 'Whom it helps' }), 'Somebody, Age Friends')
  await form.getByRole('textbox', { name: 'What helps them' }).fill('Large print')
  await form.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('list', { name: 'What people need' })).toContainText('Large print')
  expect(await projector.content()).not.toMatch(/seat near the door|Large print/)
  await room.close()
})

test('in a round, who wrote least comes first, and the room sees whose turn it is', async ({ start }) => {
  const { app, page } = await start()
  const gather = stage('Gather', { kind: 'gather', cardKind: 'idea', tags: [] })
  const room = await openPhoneRoom(page, [gather, stage('Hear', { kind: 'round', cardKind: 'insight' })], organisations)
  const projector = await showProjector({ app, page })
  const [council] = [await room.join('Council'), await room.join('Age Friends')]
  await council.getByRole('textbox', { name: 'Your card' }).fill('We wrote this')
  await council.getByRole('button', { name: 'Send card' }).click()
  await expect.poll(async () => (await room.facilitator.view()).cards.tableRows.length).toBe(1)
  await room.facilitator.act({ type: 'enterStage', stageId: room.stageIds[1] ?? '' })
  await expect(projector.getByText(/^Now/).locator('..')).toContainText('Age Friends')
  await expect(projector.getByText(/^Next/).locator('..')).toContainText('Council')
  await expect(council.getByText('Now: Age Friends')).toBeVisible()
  await goTo(page, 'Run')
  await page.keyboard.press('h')
  await expect(page.getByRole('checkbox', { name: 'Age Friends' })).toBeChecked()
  await expect(projector.getByText(/^Now/).locator('..')).toContainText('Council')
  await expect(council.getByText('Your organisation is heard now.')).toBeVisible()
  await page.keyboard.press('h')
  await expect(projector.getByText('Every organisation was heard')).toBeVisible()
  await room.close()
})

test('phones follow the stories, and what people take from them is held', async ({ start }) => {
  const { app, page } = await start()
  const stories = [
    { title: 'A lift to hospital', text: 'A friend drove.' },
    { title: 'A clean street', text: 'Neighbours met.' },
  ]
  const welsh = {
    title: 'Straeon',
    prompt: 'Beth weithiodd?',
    words: [{ en: 'Neighbours met.', cy: 'Cyfarfu’r cymdogion.' }],
  }
  const plan = { ...stage('Stories', { kind: 'stories', stories, cardKind: 'insight' }), welsh }
  const room = await openPhoneRoom(page, [plan], organisations)
  const projector = await showProjector({ app, page })
  const [phone, cymraes] = [await room.join(null), await room.join(null, 'cy')]
  await expect(projector.getByRole('heading', { name: 'A lift to hospital' })).toBeVisible()
  await phone.getByRole('textbox', { name: 'What do you take from it?' }).fill('Ask a friend')
  await phone.getByRole('button', { name: 'Send card' }).click()
  await goTo(page, 'Run')
  await expect(page.getByText('Ask a friend')).toBeVisible()
  await page.getByRole('button', { name: 'Next story' }).click()
  await expect(projector.getByRole('heading', { name: 'A clean street' }).first()).toBeVisible()
  await expect(projector.getByText('Cyfarfu’r cymdogion.').last()).toBeVisible()
  await expect(phone.getByText('Story 2 of 2')).toBeVisible()
  await expect(cymraes.getByText('Cyfarfu’r cymdogion.')).toBeVisible()
  await expect(projector.getByText('Ask a friend')).toHaveCount(0)
  await page.keyboard.press('s')
  await expect(projector.getByText('Ask a friend').last()).toBeVisible()
  await room.close()
})

test('people move from table to table, and what is said there is of its theme', async ({ start }) => {
  const { app, page } = await start()
  const tables: StageActivity = { kind: 'themed-rounds', cardKind: 'idea', themes: ['Homes', 'Health'], rounds: 2 }
  const room = await openPhoneRoom(page, [stage('Tables', tables)], organisations)
  const projector = await showProjector({ app, page })
  const [first, second] = [await room.join('Council'), await room.join('Age Friends')]
  await expect(first.getByText('Your table now: Table 1 of 2')).toBeVisible()
  await expect(second.getByText('Your table now: Table 2 of 2')).toBeVisible()
  await expect(projector.getByText('Round 1 of 2')).toBeVisible()
  await expect(projector.getByText('Council').last()).toBeVisible()
  await write(first, 'Warm homes')
  // What is begun at one table stays there when everybody moves on.
  await second.getByRole('textbox', { name: 'What do you say at this table?' }).fill('A walk each day')
  await goTo(page, 'Run')
  await page.getByRole('button', { name: 'Next round' }).click()
  await expect(first.getByText('Your table now: Table 2 of 2')).toBeVisible()
  await second.getByRole('button', { name: 'Send card' }).click()
  await write(first, 'A choir')
  await expect(page.getByRole('region', { name: 'Tables', exact: true })).toContainText('1 person, 2 cards')
  await page.keyboard.press('s')
  await expect(projector.getByText('A choir').last()).toBeVisible()
  const { cards, themes } = await room.facilitator.view()
  const themeOf = (text: string) =>
    themes.find(({ id }) => id === cards.tableRows.find((card) => card.text === text)?.themeId)
  expect(['Warm homes', 'A walk each day', 'A choir'].map((text) => themeOf(text)?.name)).toEqual([
    'Homes',
    'Health',
    'Health',
  ])
  await room.close()
})

test('a phone and the facilitator link two cards; the web and the plan say so', async ({ start }) => {
  const { app, page } = await start()
  const gather = stage('Gather', { kind: 'gather', cardKind: 'strength', tags: [] })
  const room = await openPhoneRoom(page, [gather, stage('Link', { kind: 'link', joins: 'strength' })], organisations)
  const projector = await showProjector({ app, page })
  const phone = await room.join('Council')
  for (const text of ['A choir', 'A kitchen', 'A garden', 'A van'])
    await room.facilitator.act(strength(room.stageIds[0], text))
  await room.facilitator.act({ type: 'showCards', stageId: room.stageIds[0] ?? '', shown: true })
  await room.facilitator.act({ type: 'enterStage', stageId: room.stageIds[1] ?? '' })
  await phone.getByRole('button', { name: 'Choose card 1: A choir' }).click()
  await phone.getByRole('searchbox', { name: 'The second of the two' }).fill('kitchen')
  await phone.getByRole('button', { name: 'Choose card 2: A kitchen' }).click()
  await phone.getByRole('textbox', { name: 'What could they do together?' }).fill('Sing while we cook')
  await loadAgain(phone)
  await expect(phone.getByRole('textbox', { name: 'What could they do together?' })).toHaveValue('Sing while we cook')
  await phone.getByRole('button', { name: 'Send the idea' }).click()
  await expect(phone.getByRole('listitem').filter({ hasText: 'joins “A choir” and “A kitchen”' })).toContainText(
    'Saved',
  )
  await expect(projector.getByText('Sing while we cook')).toHaveCount(0)

  await goTo(page, 'Run')
  await page.keyboard.press('c')
  await page.keyboard.type('garden')
  await page.keyboard.press('Tab')
  await page.keyboard.type('kitchen')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Grow what we eat')
  await page.keyboard.press('Enter')
  await page.getByRole('tab', { name: 'In words' }).click()
  const table = page.getByRole('table', { name: 'Ideas and what they join' })
  await expect(table.getByRole('row', { name: /Grow what we eat/ })).toContainText('A garden')
  await expect(page.getByRole('region', { name: 'Not linked yet' })).toContainText('A van')
  await page.keyboard.press('s')
  await expect(projector.getByText('Sing while we cook').last()).toBeVisible()
  await expect(projector.getByText('Not linked yet: 1')).toBeVisible()
  await goTo(page, 'Plan')
  await expect(page.getByRole('region', { name: 'What we linked' })).toContainText('joins “A garden” and “A kitchen”')
  await room.close()
})

test('who is missing is named on a phone, and an organisation says that it will ask', async ({ start }) => {
  const { app, page } = await start()
  const room = await openPhoneRoom(page, [stage('Missing', { kind: 'missing' })], organisations)
  const projector = await showProjector({ app, page })
  const [resident, council] = [await room.join(null), await room.join('Council')]
  await resident.getByRole('textbox', { name: 'Who should be here, and is not?' }).fill('Night workers')
  await resident.getByRole('button', { name: 'Send' }).click()
  await expect(projector.getByText('Night workers').last()).toBeVisible()
  await council.getByRole('button', { name: 'We will ask: Night workers' }).click()
  await expect(projector.getByText('Council will ask').last()).toBeVisible()
  await expect(resident.getByText('Council will ask')).toBeVisible()

  await goTo(page, 'Run')
  await page.keyboard.press('c')
  await page.keyboard.type('Young carers')
  await page.keyboard.press('Enter')
  const open = page.getByRole('region', { name: 'Nobody asks them yet' })
  await expect(open.getByRole('listitem')).toContainText('Young carers')
  await expect(open).toContainText('entered for someone')
  await goTo(page, 'Plan')
  await expect(page.getByRole('region', { name: 'Who was missing' })).toContainText('Council will ask')
  await room.close()
})

test('a note-taker links two cards and writes down who is missing', async ({ start }) => {
  const { page } = await start()
  const plans = [
    stage('Gather', { kind: 'gather', cardKind: 'strength', tags: [] }),
    stage('Link', { kind: 'link', joins: 'strength' }),
    stage('Missing', { kind: 'missing' }),
  ]
  const room = await openPhoneRoom(page, plans, organisations)
  for (const text of ['A choir', 'A kitchen']) await room.facilitator.act(strength(room.stageIds[0], text))
  await room.facilitator.act({ type: 'enterStage', stageId: room.stageIds[1] ?? '' })
  const desk = await room.open(room.noteTakerLink)
  const form = desk.getByRole('form', { name: 'Link two cards for someone' })
  await chooseFrom(form.getByRole('combobox', { name: 'First card' }), '1: A choir')
  await chooseFrom(form.getByRole('combobox', { name: 'Second card' }), '2: A kitchen')
  await form.getByRole('textbox', { name: 'The idea that joins them' }).fill('Sing while we cook')
  await form.getByRole('button', { name: 'Add the idea' }).click()
  await expect(desk.getByRole('row', { name: /Sing while we cook/ })).toContainText('A kitchen')
  const idea = (await room.facilitator.view()).cards.tableRows.find(({ joins }) => joins !== undefined)
  expect(idea).toMatchObject({ text: 'Sing while we cook', enteredBy: 'note-taker' })

  await room.facilitator.act({ type: 'enterStage', stageId: room.stageIds[2] ?? '' })
  await desk.getByRole('textbox', { name: 'Who is not here?' }).fill('Night workers')
  await chooseFrom(desk.getByRole('combobox', { name: 'Which organisation will ask them?' }), 'Council')
  await desk.getByRole('button', { name: 'Write it down' }).click()
  await expect(desk.getByRole('region', { name: 'Will be asked' })).toContainText('Council will ask')
  expect((await room.facilitator.view()).invitations).toMatchObject([{ who: 'Night workers', participantId: null }])
  await room.close()
})

test('who was heard is the facilitator’s to see, and on no other screen', async ({ start }) => {
  const { app, page } = await start()
  const gather = stage('Gather', { kind: 'gather', cardKind: 'idea', tags: [] })
  const room = await openPhoneRoom(page, [gather], organisations)
  const projector = await showProjector({ app, page })
  const { organisations: known } = await room.facilitator.view()
  const people = known.flatMap(({ id }) => Array.from({ length: 5 }, () => ({ name: '', organisationId: id })))
  await room.facilitator.act({ type: 'addParticipants', participants: people })
  const { participants } = await room.facilitator.view()
  const writer = participants.tableRows.find(({ organisationId }) => organisationId === known[0]?.id)
  const card = { ...strength(room.stageIds[0], 'An idea'), kind: 'idea' as const, participantId: writer?.id ?? null }
  await room.facilitator.act(card)
  await goTo(page, 'Run')
  await page.keyboard.press('q')
  const dialog = page.getByRole('dialog', { name: 'Who was heard so far' })
  await expect(dialog.getByText('Here and not heard: Age Friends.')).toBeVisible()
  await expect(dialog.getByText('50% of the people, 0% of the cards.')).toBeVisible()
  expect(await projector.content()).not.toContain('not heard')
  await page.keyboard.press('Escape')
  await goTo(page, 'Plan')
  await expect(page.getByRole('region', { name: 'Who was heard' })).toContainText('0% of the cards')
  await room.close()
})

function stage(title: string, activity: StageActivity): StagePlan {
  return { title, prompt: `${title}?`, minutes: 10, activity }
}

function strength(stageId: string | undefined, text: string) {
  return { type: 'addCard', stageId: stageId ?? '', text, kind: 'strength', tag: '', participantId: null } as const
}

async function write(phone: Page, text: string): Promise<void> {
  await phone.getByRole('textbox', { name: 'What do you say at this table?' }).fill(text)
  await phone.getByRole('button', { name: 'Send card' }).click()
  await expect(phone.getByRole('listitem').filter({ hasText: text })).toContainText('Saved')
}
