import type { History } from '@core/history/history'
import { planOf } from '@core/plan-of'
import { rowsOf, tableOf } from '@core/table'
import { attendeeViewer } from '@core/views/attendee-view'
import { facilitatorViewer } from '@core/views/facilitator-view'
import { noteTakerViewer } from '@core/views/note-taker-view'
import { projectorViewer } from '@core/views/projector-view'
import type { Vote } from '@core/voting/voting'
import type { Workshop } from '@core/workshop'
import type { Received, ViewMessage } from '@protocol/received'
import { patchBetween, receive, wholeOf } from '@protocol/view-difference'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { playsOf } from './play'

const runs = { numRuns: 150 }

describe('a view that is kept up to date', () => {
  const viewers = {
    facilitator: () => facilitatorViewer(),
    'note-taker': () => noteTakerViewer(),
    projector: () => {
      const viewer = projectorViewer()
      return ({ workshop }: History) => viewer(workshop)
    },
    attendee: () => {
      const viewer = attendeeViewer()
      return ({ workshop }: History) => viewer(workshop)
    },
  }

  test.each(Object.entries(viewers))(
    '%s: is what a new one is, and so is what a reader has of its changes',
    (_, make) => {
      fc.assert(
        fc.property(playsOf(60), fc.infiniteStream(fc.nat(3)), (steps, pauses) => {
          const viewOf = make()
          let version = 0
          let sent: object | null = null
          let received: Received<object> | null = null
          for (const { after } of steps) {
            // A tick sees only the last of the acts within it.
            if (pauses.next().value > 0 && sent !== null) continue
            const view: object = viewOf(after)
            const message: ViewMessage<object> =
              sent === null
                ? { type: 'whole', version, view: wholeOf(view) }
                : { type: 'patch', version: ++version, patch: patchBetween(sent, view) }
            received = receive(received, overTheWire(message))
            sent = view
            const fresh = wholeOf(make()(after))
            expect(received).toEqual(receive(null, overTheWire({ type: 'whole', version, view: fresh })))
          }
        }),
        runs,
      )
    },
  )

  test.each(Object.entries(viewers))('%s: sends votes, priorities and decisions only where they changed', (_, make) => {
    fc.assert(
      fc.property(playsOf(60), (steps) => {
        const viewOf = make()
        let last: object | null = null
        for (const { act, before, after } of steps) {
          const view: object = viewOf(after)
          const changed = last === null ? {} : patchBetween(last, view)
          const { people, details, votes, priorities } = after.workshop
          const sameVotes = votes === before.workshop.votes && people === before.workshop.people
          // An edit to the same words is an act like any other, and an undo makes again what came after what it takes back.
          const edited = act.type !== 'undo' && JSON.stringify(after.workshop) !== JSON.stringify(before.workshop)
          if (edited && sameVotes && details === before.workshop.details && priorities === before.workshop.priorities) {
            for (const field of ['votes', 'vote', 'priorities', 'decisions']) {
              if (!(field in changed)) continue
              expect(Reflect.get(view, field)).not.toEqual(Reflect.get(last ?? {}, field))
            }
          }
          last = view
        }
      }),
      runs,
    )
  })
})

describe('what a view does not depend on cannot leak through it', () => {
  test('the projector: hidden, held and merged cards, who wrote what, what people are called and need, unrevealed ballots, private promises, notes', () => {
    fc.assert(
      fc.property(playsOf(80), (steps) => {
        for (const { after } of steps) {
          const { workshop } = after
          const onScreen = JSON.stringify(projectorViewer()(workshop))
          expect(JSON.stringify(projectorViewer()(withOtherSecrets(workshop)))).toBe(onScreen)
        }
      }),
      runs,
    )
  })

  test('the facilitator: what is in a ballot before it is revealed', () => {
    fc.assert(
      fc.property(playsOf(80), (steps) => {
        for (const { after } of steps) {
          const shown = JSON.stringify(facilitatorViewer()(after))
          const other = { ...after.workshop, votes: after.workshop.votes.map(withOtherBallots) }
          expect(JSON.stringify(facilitatorViewer()({ ...after, workshop: other }))).toBe(shown)
        }
      }),
      runs,
    )
  })

  test('the plan: hidden cards, what people are called, unrevealed ballots', () => {
    fc.assert(
      fc.property(playsOf(80), (steps) => {
        for (const { workshop } of steps.slice(-5).map(({ after }) => after)) {
          const cards = tableOf(
            [...rowsOf(workshop.cards)].map((card) =>
              card.hidden ? { ...card, text: 'Other', kind: 'story' as const } : card,
            ),
          )
          const other = { ...workshop, cards, people: unnamed(workshop), votes: workshop.votes.map(withOtherBallots) }
          const plan = planOf(workshop)
          expect(planOf(other)).toEqual(plan)
          const revealed = workshop.votes.filter(({ status }) => status === 'revealed').length
          expect(plan.votes.length).toBe(revealed)
        }
      }),
      runs,
    )
  })
})

/** Everything that the room may not see is something else; what it may see is the same. */
function withOtherSecrets(workshop: Workshop): Workshop {
  const shownIds = new Set(workshop.agenda.stages.flatMap(({ id, cardsShown }) => (cardsShown ? [id] : [])))
  // To reveal a vote on a card, or to choose the card, shows it to the room.
  const revealed = workshop.votes.filter(({ status }) => status === 'revealed').flatMap(({ options }) => options)
  const named = new Set([...revealed, ...workshop.priorities].map(({ id }) => id))
  const cards = [...rowsOf(workshop.cards)].map((card) => {
    const seen = !card.hidden && card.mergedInto === undefined && (shownIds.has(card.stageId) || named.has(card.id))
    const withoutAuthor = { ...card, participantId: null, enteredBy: 'import' as const }
    return seen ? withoutAuthor : { ...withoutAuthor, text: 'Other', kind: 'story' as const, tag: 'other' }
  })
  return {
    ...workshop,
    cards: tableOf(cards),
    people: unnamed(workshop),
    votes: workshop.votes.map(withOtherBallots),
    agenda: { ...workshop.agenda, stages: workshop.agenda.stages.map((stage) => ({ ...stage, privateNotes: 'Other' })) },
    commitments: workshop.commitments.map((one) => ({
      ...one,
      participantId: null,
      contact: 'Other',
      readiness: 'need-help' as const,
      ...(one.private ? { text: 'Other', organisationId: null } : {}),
    })),
    invitations: workshop.invitations.map((one) => ({ ...one, participantId: null })),
    responses: tableOf(
      [...rowsOf(workshop.responses)].map((response) =>
        shownIds.has(response.stageId) ? response : { ...response, answer: 'not-yet' as const, words: 'Other' },
      ),
    ),
    replies: workshop.replies.filter(({ stageId }) => shownIds.has(stageId)),
    notes: workshop.notes.map((note) => (note.kind === 'decision' ? note : { ...note, text: 'Other' })),
  }
}

function unnamed({ people }: Workshop): Workshop['people'] {
  return {
    ...people,
    participants: tableOf(
      [...rowsOf(people.participants)].map((person) => ({ ...person, name: 'Other', accessNeeds: 'Other' })),
    ),
  }
}

/** As many ballots of the same people, and nothing on them. */
function withOtherBallots(vote: Vote): Vote {
  if (vote.status === 'revealed') return vote
  const emptied = [...rowsOf(vote.ballots)].map((ballot) => {
    return { id: ballot.id, choice: { type: 'dots' as const, dots: [] }, enteredBy: 'import' as const }
  })
  return { ...vote, ballots: tableOf(emptied) }
}

function overTheWire<Message>(message: Message): Message {
  return structuredClone(message)
}
