import { mayDo, mayDoWhenClosed } from '@core/authorisation'
import { undoableBy } from '@core/history/history'
import { brokenInvariants } from '@core/invariants'
import type { Command } from '@core/workshop'
import { describe, expect, it, test } from 'vitest'
import { actionsExamples, notesExamples } from './examples/actions'
import { agendaExamples } from './examples/agenda'
import { cardsExamples, themesExamples } from './examples/cards'
import { agreementExamples, checkExamples, invitationsExamples, matchesExamples } from './examples/craft'
import { consultationExamples, creationExamples, detailsExamples } from './examples/details'
import { commitmentsExamples, devicesExamples } from './examples/devices'
import type { Example, Examples } from './examples/example'
import { peopleExamples } from './examples/people'
import { votingExamples } from './examples/voting'
import { attendee, door, facilitator, given, noteTaker } from './given'

/** The compiler refuses this where a command has no example. */
const everyCommand: Examples<Command> = {
  ...creationExamples,
  ...detailsExamples,
  ...agendaExamples,
  ...peopleExamples,
  ...cardsExamples,
  ...themesExamples,
  ...votingExamples,
  ...actionsExamples,
  ...notesExamples,
  ...consultationExamples,
  ...devicesExamples,
  ...commitmentsExamples,
  ...invitationsExamples,
  ...matchesExamples,
  ...agreementExamples,
  ...checkExamples,
}

const examples: readonly Example<Command>[] = Object.values(everyCommand).flat()

describe.each(examples.map((example) => [sentence(example), example] as const))('%s', (_, example) => {
  it('is accepted with its events', () => {
    expect(brokenInvariants(given(example.given).workshop)).toEqual([])
    given(example.given)
      .when(example.when, example.by)
      .then(...example.then)
  })

  it('can be undone by a facilitator who did it', () => {
    const before = given(example.given)
    // A device is the door's to let in; the facilitator removes it instead.
    if (!mayDo('facilitator', example.when.type)) return
    const after = before.when(example.when).decision
    if (!after.accepted || !('events' in after.what) || after.what.events.length === 0) return
    if (example.when.type === 'createWorkshop') {
      before.and(after.what.events).when({ type: 'undo' }).thenRefused({ code: 'undo.nothing' })
      return
    }
    if (example.when.type === 'blackOut') {
      const { history } = before.and(after.what.events)
      expect(undoableBy(facilitator, history)?.events[0]?.type).not.toBe('cardBlackedOut')
      return
    }
    const undone = before.and(after.what.events).when({ type: 'undo' }).thenUndone().workshop
    const known = { nextCardNumber: 0, seenVoteIds: [] }
    expect({ ...undone, ...known }).toEqual({ ...before.workshop, ...known })
    expect(undone.nextCardNumber).toBeGreaterThanOrEqual(before.workshop.nextCardNumber)
  })

  it('is refused to roles that may not do it, and once the workshop is closed', () => {
    const { type } = example.when
    for (const actor of [facilitator, noteTaker, attendee('ann'), door]) {
      if (mayDo(actor.role, type)) continue
      given(example.given).when(example.when, actor).thenRefused({ code: 'role.not-allowed', command: type })
    }
    if (mayDoWhenClosed(type) || given(example.given).workshop.closed) return
    given(example.given)
      .and([{ type: 'workshopClosed', at: 0 }])
      .when(example.when, example.by)
      .thenRefused({ code: 'workshop.closed' })
  })
})

test('who may do what', () => {
  const types = examples.map(({ when }) => when.type)
  const allowed = (role: 'note-taker' | 'attendee' | 'door') => [...new Set(types.filter((type) => mayDo(role, type)))].toSorted()
  expect(allowed('attendee')).toEqual([
    'acceptAction',
    'addCard',
    'addInvitation',
    'castBallot',
    'changeCommitment',
    'changeInvitation',
    'editCard',
    'makeCommitment',
    'makeMatch',
    'removeInvitation',
    'respond',
    'takeLead',
    'tellAccess',
    'undoMatch',
    'updateAction',
    'withdrawBallot',
    'withdrawCard',
    'withdrawCommitment',
    'withdrawResponse',
  ])
  expect(allowed('door')).toEqual(['admitDevice'])
  expect(allowed('note-taker')).toEqual([
    'acceptAction',
    'acceptClause',
    'addAction',
    'addCard',
    'addClause',
    'addInvitation',
    'addNote',
    'changeAction',
    'changeCommitment',
    'changeInvitation',
    'createTheme',
    'dissolveTheme',
    'editClause',
    'editNote',
    'fileCards',
    'makeCommitment',
    'mergeCards',
    'mergeThemes',
    'moveAction',
    'moveClause',
    'moveTheme',
    'removeAction',
    'removeClause',
    'removeInvitation',
    'removeNote',
    'renameTheme',
    'reply',
    'setActionStatus',
    'setReviewDate',
    'takeLead',
    'unmergeCard',
    'updateAction',
    'withdrawCommitment',
  ])
  expect([...new Set(types.filter((type) => !mayDo('facilitator', type)))]).toEqual(['admitDevice'])
})

function sentence({ when, then, by }: Example<Command>): string {
  const events = then.map(({ type }) => type)
  const outcome = events.length > 3 ? `${events.length} events` : events.join(', ')
  return `${by?.role ?? 'facilitator'}: ${when.type} → ${outcome || 'nothing'}`
}
