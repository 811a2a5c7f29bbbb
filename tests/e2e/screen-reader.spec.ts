import type { Page } from '@playwright/test'

import type { VoteMethod } from '../../src/core/voting/voting'
import { expect, test } from './app'
import { lacksBrowser, whyLeftOut } from './browser'
import { expectToTellApart, listenTo } from './by-ear'
import { openPhoneRoom, type PhoneRoom } from './phone'
import { openRoom } from './room'

// Everything here is found by its role and its name alone, worked with the keyboard, and proved by what is said aloud.

test('grouping is heard from the first card to the order of the themes, and nobody else’s cards interrupt', async ({ start }) => {
  const { page } = await start()
  const room = await openRoom(page)
  for (const text of ['Buses stop at six', 'The buses stop at six', 'Trains cost too much', 'The hall is cold']) {
    await room.say(text)
  }
  await room.enter('group')
  await expect(page.getByRole('region', { name: 'Cards to group' })).toBeVisible()
  const ear = await listenTo(page)
  const card = (name: string) => page.getByRole('button', { name, exact: true })
  await expectToTellApart(page)

  await test.step('near duplicates are merged', async () => {
    await expect(page.getByRole('button', { name: '1 alike' })).toBeVisible()
    await page.keyboard.press('r')
    const alike = page.getByRole('dialog', { name: 'These say nearly the same' })
    await expect(alike.getByRole('radio', { name: 'Card 1 Buses stop at six', exact: true })).toBeFocused()
    await expectToTellApart(page)
    await alike.getByRole('button', { name: 'Merge' }).press('Enter')
    await ear.hears(/Card 1 now stands for 2 cards\./)
  })

  await test.step('two cards are put together, while the room goes on writing', async () => {
    await page.keyboard.press('w')
    await expect(card('Card 1 Buses stop at six')).toBeFocused()
    await page.keyboard.press('Space')
    await ear.hears('1 card selected')
    await room.say('A card of somebody else')
    await expect(card('Card 5 A card of somebody else')).toBeVisible()
    await page.keyboard.press('Shift+ArrowRight')
    await ear.hears('2 cards selected')
    await page.keyboard.press('g')
    const name = page.getByRole('textbox', { name: 'Name for 2 cards' })
    await expect(name).toBeFocused()
    await page.keyboard.type('Getting about')
    await page.keyboard.press('Enter')
    await ear.hears('2 cards grouped as Getting about.')
    expect((await ear.said()).join()).not.toContain('somebody else')
  })

  await test.step('a card is found by its words, and filed by the theme’s name', async () => {
    await page.keyboard.press('f')
    await expect(page.getByRole('combobox', { name: 'Find a card or a theme' })).toBeFocused()
    await page.keyboard.type('hall')
    await expect(page.getByRole('option', { name: /The hall is cold/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await ear.hears('1 card selected')
    await page.keyboard.type('about')
    await expect(page.getByRole('option', { name: 'Getting about' }).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await ear.hears('1 card filed in Getting about.')
  })

  await test.step('a theme is split, and moved by its handle', async () => {
    await page.keyboard.press('Escape')
    await card('Card 4 The hall is cold').press('Space')
    await ear.hears('1 card selected')
    await page.getByRole('button', { name: 'More for theme Getting about' }).press('Enter')
    await expect(page.getByRole('menu', { name: 'More for theme Getting about' })).toBeVisible()
    await page.getByRole('menuitem', { name: 'Split off the selected cards' }).press('Enter')
    await expect(page.getByRole('textbox', { name: 'Name for 1 card' })).toBeFocused()
    await page.keyboard.type('Rooms')
    await page.keyboard.press('Enter')
    await ear.hears('1 card grouped as Rooms.')
    await page.getByRole('button', { name: 'Move theme Rooms' }).press('Enter')
    await ear.hears(/^Picked up theme Rooms\./)
    await page.keyboard.press('ArrowLeft')
    await ear.hears(/^At the place of theme Getting about, 1 of 2\./)
    await page.keyboard.press('Enter')
    await ear.hears('Theme Rooms is now 1 of 2.')
    await expect(page.getByRole('region', { name: /^Theme: / })).toHaveCount(2)
    await expectToTellApart(page)
  })
})

test('votes by all six methods are cast on a phone by ear, from opening to the result', async ({ start }) => {
  test.skip(lacksBrowser, whyLeftOut)
  const { page } = await start()
  const methods: readonly VoteMethod[] = [
    { type: 'dots', dots: 3, stacking: true },
    { type: 'agreement' },
    { type: 'rating' },
    { type: 'ranking' },
    { type: 'impact-effort' },
    { type: 'consent' },
  ]
  const room = await openPhoneRoom(
    page,
    methods.map((method) => ({
      title: `Vote by ${method.type}`,
      prompt: 'What first?',
      minutes: 5,
      activity: { kind: 'vote', method, optionsFrom: 'themes', choose: 1 },
    })),
    [{ name: 'Council', sector: 'statutory' }],
  )
  const others = Array.from({ length: 4 }, () => ({ name: '', organisationId: null }))
  await room.facilitator.act({ type: 'addParticipants', participants: others })
  for (const name of ['Housing', 'Work']) await room.facilitator.act({ type: 'createTheme', name, cardIds: [] })
  await page.getByRole('button', { name: 'Run' }).press('Enter')
  const phone = await room.join('Council')
  const [ear, atLaptop] = [await listenTo(phone), await listenTo(page)]
  const press = (name: string, group?: string) =>
    (group === undefined ? phone : phone.getByRole('group', { name: group, exact: true }))
      .getByRole('button', { name, exact: true })
      .press('Enter')

  const ballots: Readonly<Record<VoteMethod['type'], () => Promise<void>>> = {
    dots: async () => {
      await press('One dot more for Work')
      await ear.hears(/^2 of 3 dots left/)
    },
    agreement: async () => {
      const statement = phone.getByRole('heading', { level: 2 })
      const second = (await statement.textContent()) === 'Work' ? 'Housing' : 'Work'
      await press('Agree')
      // The next statement is read out as the focus goes there.
      await expect(phone.getByRole('heading', { level: 2, name: second })).toBeFocused()
    },
    rating: () => press('4', 'Rate: Work'),
    ranking: async () => {
      await press('Put 1st: Work')
      await ear.hears(/^Work is now 1st/)
      await ear.hears(/Saved$/)
      await expect(phone.getByRole('button', { name: 'Put 2nd: Housing' })).toBeFocused()
      await phone.keyboard.press('Enter')
      await ear.hears(/Housing is now 2nd/)
      await ear.hears(/Saved$/)
      const up = phone.getByRole('button', { name: 'Move up: Housing' })
      await up.press('Enter')
      await ear.hears(/Housing is now 1st/)
      await expect(up).toBeFocused()
    },
    'impact-effort': async () => {
      const work = phone.getByRole('group', { name: 'Work', exact: true })
      await work.getByRole('group', { name: 'How much would it change?' }).getByRole('button', { name: '5: A lot' }).press('Enter')
      await work.getByRole('group', { name: 'How hard is it?' }).getByRole('button', { name: '1: Easy' }).press('Enter')
    },
    consent: async () => {
      await press('I have a concern', 'Work')
      await ear.hears(/Saved$/)
      await phone.getByRole('textbox', { name: 'Your concern about Work' }).press('H')
      await phone.keyboard.type('ow will it be paid?')
      await phone.getByRole('button', { name: 'Save the concern' }).press('Enter')
    },
  }
  for (const [index, { type }] of methods.entries()) {
    await test.step(type, async () => {
      if (index > 0) await page.keyboard.press('n')
      await expect(phone.getByRole('heading', { level: 1, name: `Vote by ${type}` })).toBeVisible()
      await page.keyboard.press('v')
      await ear.hears('The vote is open.')
      await atLaptop.hears('open: the room sees only how many have voted')
      await expectToTellApart(phone)
      await ballots[type]()
      await ear.hears(/Saved$/)
      await expect.poll(async () => (await room.facilitator.view()).votes[index]?.voted).toBe(1)
      if (type === 'dots') {
        await castForOthers(room)
        await atLaptop.hears('Everyone has voted')
        expect((await atLaptop.said()).join()).not.toMatch(/\d of/)
      }
      await page.keyboard.press('v')
      await ear.hears('The vote is closed. The facilitator will show the result.')
      await atLaptop.hears('closed: nobody sees the result yet')
      await expect(phone.getByRole('heading', { name: 'The result' })).toHaveCount(0)
      await page.keyboard.press('v')
      await ear.hears('The result is here.')
      await atLaptop.hears('the room sees the result')
      await expect(phone.getByRole('heading', { level: 2, name: 'The result' })).toBeVisible()
      await expectToTellApart(phone)
    })
  }
  await expectToTellApart(page)
  await room.close()
})

test('a story is followed and an action is captured by ear, and its lead says yes on a phone', async ({ start }) => {
  test.skip(lacksBrowser, whyLeftOut)
  const { page } = await start()
  const room = await openPhoneRoom(
    page,
    [
      { title: 'Stories', prompt: 'What worked?', minutes: 10, activity: { kind: 'stories', stories, cardKind: 'insight' } },
      { title: 'Act', prompt: 'Who does what?', minutes: 10, activity: { kind: 'act' } },
    ],
    [
      { name: 'Council', sector: 'statutory' },
      { name: 'Age Friends', sector: 'voluntary' },
    ],
  )
  const desk = await room.open(room.noteTakerLink)
  await expect(desk.getByRole('heading', { level: 1, name: 'A room with phones' })).toBeVisible()
  const phone = await room.join('Age Friends')
  await expect(phone.getByRole('heading', { level: 1, name: 'Stories' })).toBeVisible()
  const ear = await listenTo(phone)
  const [storiesId = '', actId = ''] = room.stageIds
  await room.facilitator.act({ type: 'goToPart', stageId: storiesId, part: 1 })
  await ear.hears(/A street.*It was swept\./)
  await expectToTellApart(phone)
  await room.facilitator.act({ type: 'enterStage', stageId: actId })
  await expect(phone.getByRole('heading', { level: 1, name: 'Act' })).toBeFocused()
  await expect(desk.getByRole('form', { name: 'Write an action' })).toBeVisible()
  await capture(desk)
  await accept(phone, room)
  await expect(desk.getByRole('button', { name: /^Accepted.*Run one evening bus/ })).toHaveAttribute('aria-pressed', 'true')
  await room.close()
})

/** One after the other, as ballots come in. */
async function castForOthers({ facilitator, stageIds }: PhoneRoom): Promise<void> {
  const entered = (await facilitator.view()).participants.tableRows.filter(({ enteredFor }) => enteredFor)
  for (const { id } of entered) {
    const choice = { type: 'dots', dots: [] } as const
    await facilitator.act({ type: 'castBallot', stageId: stageIds[0] ?? '', participantId: id, choice })
  }
}

async function capture(desk: Page): Promise<void> {
  const ear = await listenTo(desk)
  await expectToTellApart(desk)
  await desk.keyboard.press('a')
  const form = desk.getByRole('form', { name: 'Write an action' })
  await expect(form.getByRole('textbox', { name: 'What will be done' })).toBeFocused()
  await desk.keyboard.type('Run one evening bus')
  await desk.keyboard.press('Tab')
  const lead = form.getByRole('combobox', { name: 'Lead' })
  await expect(lead).toBeFocused()
  await desk.keyboard.type('age')
  await expect(desk.getByRole('option', { name: 'Age Friends' })).toBeVisible()
  await desk.keyboard.press('Tab')
  await expect(lead).toHaveValue('Age Friends')
  await desk.keyboard.press('Tab')
  await desk.keyboard.press('Tab')
  const due = form.getByRole('textbox', { name: 'By when' })
  await expect(due).toBeFocused()
  await desk.keyboard.type('4 December 2030')
  await expect(due).toHaveAccessibleDescription('Wed 4 Dec 2030')
  await desk.keyboard.press('Enter')
  await ear.hears('Written down: Run one evening bus')
  await expect(form.getByRole('textbox', { name: 'What will be done' })).toBeFocused()
  await expectToTellApart(desk)
}

const stories = [
  { title: 'A lift', text: 'A friend drove.' },
  { title: 'A street', text: 'It was swept.' },
]

async function accept(phone: Page, { facilitator }: PhoneRoom): Promise<void> {
  const ear = await listenTo(phone)
  await expectToTellApart(phone)
  await phone.getByRole('button', { name: 'Yes, we will do this: Run one evening bus' }).press('Enter')
  await ear.hears('Saved')
  await expect(phone.getByRole('button', { name: 'Take the yes back: Run one evening bus' })).toBeFocused()
  await expect.poll(async () => (await facilitator.view()).actions[0]?.accepted).toBe(true)
  await expectToTellApart(phone)
}
