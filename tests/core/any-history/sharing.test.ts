import { evolve } from '@core/evolve'
import type { Event, Workshop } from '@core/workshop'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { playsOf } from './play'

type Part = keyof Workshop

const cards: readonly Part[] = ['cards']
const cardsOfPeople: readonly Part[] = ['cards', 'contributions', 'nextCardNumber']

/** What each event may touch; the compiler asks for every one of them. */
const touched: { readonly [Type in Event['type']]: readonly Part[] } = {
  workshopCreated: ['details'],
  consultationImported: ['details'],
  workshopDescribed: ['details'],
  sectorLabelled: ['details'],
  countingSet: ['details'],
  workshopClosed: ['closed'],
  workshopReopened: ['closed'],
  stageAdded: ['agenda'],
  stageChanged: ['agenda'],
  stageRemoved: ['agenda'],
  stageMoved: ['agenda'],
  stageEntered: ['agenda'],
  timerStarted: ['agenda'],
  timerPaused: ['agenda'],
  timerExtended: ['agenda'],
  cardsShown: ['agenda'],
  organisationHeard: ['agenda'],
  partEntered: ['agenda'],
  organisationsAdded: ['people'],
  organisationChanged: ['people'],
  // Whoever is no longer invited was not heard either.
  organisationRemoved: ['people', 'agenda'],
  participantsAdded: ['people', 'arrivals'],
  participantChanged: ['people'],
  participantRemoved: ['people', 'arrivals'],
  accessTold: ['people'],
  cardAdded: cardsOfPeople,
  cardEdited: cards,
  cardHidden: cards,
  cardWithdrawn: cardsOfPeople,
  cardBlackedOut: cards,
  cardsMerged: cards,
  cardUnmerged: cards,
  themeCreated: ['themes'],
  themeRenamed: ['themes'],
  themeMoved: ['themes'],
  cardsFiled: cards,
  themeRemoved: ['themes'],
  voteOpened: ['votes', 'seenVoteIds'],
  ballotCast: ['votes'],
  ballotWithdrawn: ['votes'],
  voteClosed: ['votes'],
  voteReopened: ['votes'],
  voteRevealed: ['votes', 'seenVoteIds'],
  prioritiesChosen: ['priorities'],
  actionAdded: ['actions'],
  actionChanged: ['actions'],
  actionMoved: ['actions'],
  actionRemoved: ['actions'],
  actionAccepted: ['actions'],
  actionsCarried: ['actions', 'since'],
  actionUpdated: ['actions'],
  actionStatusSet: ['actions'],
  noteAdded: ['notes'],
  noteEdited: ['notes'],
  noteRemoved: ['notes'],
  commitmentMade: ['commitments'],
  commitmentChanged: ['commitments'],
  invitationAdded: ['invitations'],
  invitationChanged: ['invitations'],
  invitationRemoved: ['invitations'],
  matchMade: ['matches'],
  matchUndone: ['matches'],
  clauseAdded: ['agreement'],
  clauseEdited: ['agreement'],
  clauseMoved: ['agreement'],
  clauseAccepted: ['agreement'],
  clauseRemoved: ['agreement'],
  reviewDateSet: ['agreement'],
  responded: ['responses'],
  responseWithdrawn: ['responses'],
  replied: ['replies'],
  commitmentWithdrawn: ['commitments'],
  deviceAdmitted: ['devices'],
  joiningLocked: ['joiningLocked'],
  deviceRemoved: ['devices'],
}

test('what an event does not touch stays the same object', () => {
  fc.assert(
    fc.property(playsOf(80), (steps) => {
      for (const { record, before } of steps) {
        if (record === null || !('events' in record)) continue
        let workshop = before.workshop
        for (const event of record.events) {
          const after = evolve(workshop, event)
          expect(changedParts(workshop, after).filter((part) => !touched[event.type].includes(part))).toEqual([])
          expectRowsShared(workshop, after, event)
          workshop = after
        }
      }
    }),
    { numRuns: 300 },
  )
})

/** In every list at most one row is new or another object: the one that the event is about. */
function expectRowsShared(before: Workshop, after: Workshop, event: Event): void {
  const lists = [
    // More than one stage may have heard an organisation that is removed.
    ...(event.type === 'organisationRemoved' ? [] : [[before.agenda.stages, after.agenda.stages]]),
    ...(event.type === 'organisationsAdded' ? [] : [[before.people.organisations, after.people.organisations]]),
    [before.themes, after.themes],
    [before.votes, after.votes],
    ...(event.type === 'actionsCarried' ? [] : [[before.actions, after.actions]]),
    [before.notes, after.notes],
    [before.commitments, after.commitments],
    [before.invitations, after.invitations],
    [before.matches, after.matches],
    [before.agreement.clauses, after.agreement.clauses],
    [before.replies, after.replies],
  ] as const
  for (const [old = [], current = []] of lists) {
    const known = new Set<object>(old)
    expect(current.filter((row) => !known.has(row)).length).toBeLessThanOrEqual(1)
  }
}

function changedParts(before: Workshop, after: Workshop): Part[] {
  const parts: readonly Part[] = [
    'details',
    'closed',
    'agenda',
    'people',
    'cards',
    'nextCardNumber',
    'seenVoteIds',
    'contributions',
    'themes',
    'votes',
    'priorities',
    'actions',
    'since',
    'notes',
    'arrivals',
    'commitments',
    'invitations',
    'matches',
    'agreement',
    'responses',
    'replies',
    'devices',
    'joiningLocked',
  ]
  return parts.filter((part) => before[part] !== after[part])
}
