import { applyRecord, decideAct, emptyHistory, type History } from '@core/history/history'
import { limits } from '@core/limits'
import { UnknownReference } from '@core/ordered'
import { get } from '@core/table'
import type { Actor } from '@core/actor'
import type { Event } from '@core/workshop'
import { describe, expect, it } from 'vitest'
import { attendee, facilitator, given, noteTaker, now } from '../given'
import { acting, ballot, card, closed, created, dots, note, openVote, room } from '../room'

const undo = { type: 'undo' } as const
const added = (id: string, number: number): Event => ({ type: 'cardAdded', card: card(id, number) })

describe('undo', () => {
  it('takes back the newest act of the role that asks, and keeps what others did since', () => {
    const undone = given(acting)
      .and([{ type: 'actionChanged', actionId: 'survey', changes: { text: 'Ask everyone' } }], facilitator)
      .and([{ type: 'actionChanged', actionId: 'survey', changes: { due: '2027-01-01' } }], noteTaker)
      .when(undo)
      .thenUndone().workshop
    expect(undone.actions[0]).toMatchObject({ text: 'Do survey', due: '2027-01-01' })
  })

  it('takes back only what a change changed, where somebody then changed something else', () => {
    const before = given(acting)
    const changed = before
      .when({ type: 'changeAction', actionId: 'survey', changes: { text: 'Ask everyone' } })
      .then({ type: 'actionChanged', actionId: 'survey', changes: { text: 'Ask everyone' } })
      .when({ type: 'changeAction', actionId: 'survey', changes: { due: '2027-01-01' } }, noteTaker)
      .then({ type: 'actionChanged', actionId: 'survey', changes: { due: '2027-01-01' } })
    expect(changed.when(undo).thenUndone().workshop.actions[0]).toMatchObject({ text: 'Do survey', due: '2027-01-01' })
  })

  it('keeps the ballots that came in since', () => {
    const { workshop } = given(openVote)
      .and([{ type: 'cardHidden', cardId: 'buses', hidden: true }])
      .and([ballot('vote', 'ann', dots('homes'))], attendee('ann'))
      .when(undo)
      .thenUndone()
    expect(get(workshop.cards, 'buses')?.hidden).toBe(false)
    expect(workshop.votes[0]?.ballots.size).toBe(1)
  })

  it('does not take back a vote from under its ballots, and says what stands on it', () => {
    given(room)
      .and(openVote.slice(room.length))
      .and([ballot('vote', 'ann', dots('homes'))], attendee('ann'))
      .when(undo)
      .thenRefused({ code: 'undo.built-upon', command: 'ballotCast' })
  })

  it('does not take back an organisation that was heard since', () => {
    // Only one role hears organisations today; a journal may come to hold more.
    given(room)
      .and([{ type: 'organisationsAdded', organisations: [{ id: 'late', name: 'Late', sector: 'other' }] }], noteTaker)
      .and([{ type: 'organisationHeard', stageId: 'round', organisationId: 'late', heard: true }])
      .when(undo, noteTaker)
      .thenRefused({ code: 'undo.built-upon', command: 'organisationHeard' })
  })

  it('never gives a card number out again', () => {
    const { workshop } = given(room)
      .and([added('five', 5)])
      .when(undo)
      .thenUndone()
    expect(workshop.nextCardNumber).toBe(6)
    given(room)
      .and([added('five', 5)])
      .when(undo)
      .thenUndone()
      .when({ type: 'addCard', stageId: 'gather', text: 'Words', kind: 'idea', tag: '', participantId: null })
      .then({ type: 'cardAdded', card: card('new-1', 6, { text: 'Words' }) })
  })

  it('of making the workshop there is none', () => {
    given([created]).when(undo).thenRefused({ code: 'undo.nothing' })
  })

  it('takes the act of a closed workshop back only where it was done after closing, or closed it', () => {
    const reopened = given(acting)
      .and([{ type: 'workshopClosed', at: now }])
      .when(undo)
      .thenUndone()
    expect(reopened.workshop.closed).toBe(false)

    const noted = given(acting)
      .and([{ type: 'noteAdded', note: note('late') }], noteTaker)
      .and([{ type: 'workshopClosed', at: now }])
    noted.when(undo, noteTaker).thenRefused({ code: 'workshop.closed' })

    const status: Event = { type: 'actionStatusSet', actionId: 'survey', status: 'done', note: '' }
    const { workshop } = given(closed).and([status], noteTaker).when(undo, noteTaker).thenUndone()
    expect(workshop.actions[0]?.status).toBe('not started')
    expect(workshop.closed).toBe(true)
  })
})

describe('how much can be taken back', () => {
  const after = (history: History, actor: Actor, events: readonly Event[]) =>
    applyRecord(history, { commandId: `c${++commands}`, at: now, actor, events })
  let commands = 0

  it(`is the newest ${limits.undoableActs} acts where one person acts`, () => {
    let history = given(room).history
    for (let index = 0; index < limits.undoableActs + 10; index++) {
      history = after(history, facilitator, [{ type: 'noteAdded', note: note(`note-${index}`) }])
    }
    let undone = 0
    for (;;) {
      const decision = decideAct(undo, history, { now, actor: facilitator, newId: () => '' })
      if (!decision.accepted || !('undoes' in decision.what)) break
      history = applyRecord(history, { commandId: `u${undone++}`, at: now, actor: facilitator, ...decision.what })
    }
    expect(undone).toBe(limits.undoableActs)
    expect(history.workshop.notes.map(({ id }) => id)).toEqual(
      Array.from({ length: 10 }, (_, index) => `note-${index}`),
    )
  })

  it(`is ${limits.undoableActs} acts of a role, however many others did`, () => {
    let history = given(room).history
    history = after(history, noteTaker, [{ type: 'noteAdded', note: note('first') }])
    for (let index = 0; index < limits.undoableActs + 1; index++) {
      history = after(history, facilitator, [{ type: 'noteAdded', note: note(`note-${index}`) }])
      history = after(history, attendee('ann'), [added(`card-${index}`, 10 + index)])
    }
    let undone = 0
    for (;;) {
      const decision = decideAct(undo, history, { now, actor: facilitator, newId: () => '' })
      if (!decision.accepted) {
        expect(decision.refusal).toEqual({ code: 'undo.nothing' })
        break
      }
      if (!('undoes' in decision.what)) throw new Error('Undo did something else')
      history = applyRecord(history, { commandId: `u${undone++}`, at: now, actor: facilitator, ...decision.what })
    }
    // One more is held because it came after something that the note-taker may still take back.
    expect(undone).toBeGreaterThanOrEqual(limits.undoableActs)
    expect(decideAct(undo, history, { now, actor: noteTaker, newId: () => '' }).accepted).toBe(true)
    expect(history.workshop.cards.size).toBe(4 + limits.undoableActs + 1)
  })

  it(`is nothing once ${limits.actsHeldForUndo} acts came after it`, () => {
    let history = after(given(room).history, facilitator, [{ type: 'noteAdded', note: note('first') }])
    const edit = (index: number): Event => ({ type: 'cardEdited', cardId: 'jobs', text: `Words ${index}` })
    for (let index = 0; index < limits.actsHeldForUndo - 1; index++)
      history = after(history, attendee('ann'), [edit(index)])
    const undoNow = () => decideAct(undo, history, { now, actor: facilitator, newId: () => '' })
    expect(history.recent.length).toBeLessThanOrEqual(limits.actsHeldForUndo)
    expect(undoNow().accepted).toBe(true)
    history = after(history, attendee('ann'), [edit(-1)])
    expect(undoNow()).toEqual({ accepted: false, refusal: { code: 'undo.nothing' } })
    expect(history.recent.length).toBeLessThanOrEqual(limits.actsHeldForUndo)
  })
})

describe('a record that stands on nothing', () => {
  it.each<Event>([
    { type: 'cardEdited', cardId: 'none', text: 'Words' },
    { type: 'cardWithdrawn', cardId: 'none' },
    { type: 'cardsFiled', cardIds: ['none'], themeId: null },
    { type: 'cardsFiled', cardIds: [], themeId: 'none' },
    { type: 'themeRenamed', themeId: 'none', name: 'Words' },
    { type: 'themeRemoved', themeId: 'none' },
    { type: 'stageEntered', stageId: 'none', at: now },
    { type: 'stageMoved', stageId: 'none', position: 0 },
    { type: 'ballotCast', stageId: 'none', ballot: { id: 'ann', choice: dots(), enteredBy: 'import' } },
    { type: 'actionMoved', actionId: 'none', position: 0 },
    { type: 'noteRemoved', noteId: 'none' },
    { type: 'organisationRemoved', organisationId: 'none' },
    { type: 'participantChanged', participantId: 'none', changes: {} },
  ])('is told: $type', (event) => {
    expect(() => given(room).and([event])).toThrow(UnknownReference)
  })

  it('is told: an act taken back that is not held', () => {
    const record = { commandId: 'undo', at: now, actor: facilitator, undoes: 'none' }
    expect(() => applyRecord(emptyHistory, record)).toThrow(UnknownReference)
  })
})
