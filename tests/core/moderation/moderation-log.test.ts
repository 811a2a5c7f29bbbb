import type { ActRecord } from '@core/history/history'
import { moderationLog } from '@core/moderation/moderation-log'
import type { Event } from '@core/workshop'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { playsOf, recordsOf } from '../any-history/play'
import { attendee, facilitator, now } from '../given'
import { agenda, card, people } from '../room'

const room: readonly Event[] = [
  ...agenda,
  ...people,
  { type: 'cardAdded', card: card('one', 1, { text: 'SECRET-ONE', participantId: 'ann' }) },
  { type: 'cardAdded', card: card('two', 2, { text: 'SECRET-TWO' }) },
  { type: 'deviceAdmitted', device: { id: 'phone', participantId: 'cara' } },
  { type: 'themeCreated', theme: { id: 'homes', name: 'Homes' } },
  { type: 'voteOpened', stageId: 'vote', method: { type: 'dots', dots: 1, stacking: false }, options: [{ id: 'homes', kind: 'theme' }] },
]

type Did = Pick<ActRecord, 'actor'> & ({ readonly events: readonly Event[] } | { readonly undoes: string })

/** What is logged once these happened in the room, a second apart; the nth act has the id `act-n`. */
function logged(...acts: readonly Did[]) {
  const first: ActRecord = { commandId: 'act-0', at: now, actor: facilitator, events: room }
  return moderationLog([
    first,
    ...acts.map((act, index): ActRecord => ({ ...act, commandId: `act-${index + 1}`, at: now + (index + 1) * 1000 })),
  ])
}

const did = (...events: readonly Event[]): Did => ({ actor: facilitator, events })
const ofAnn = { whose: { name: 'Ann', organisation: 'Council' }, stage: 'Stage gather', card: 1 }

describe('the log of moderation', () => {
  it('says who hid, showed, changed and took back which card, and when', () => {
    expect(
      logged(
        did({ type: 'cardHidden', cardId: 'one', hidden: true }),
        did({ type: 'cardHidden', cardId: 'one', hidden: false }),
        did({ type: 'cardEdited', cardId: 'one', text: 'SECRET-THREE' }),
        { actor: attendee('ann'), events: [{ type: 'cardWithdrawn', cardId: 'one' }] },
        did({ type: 'cardWithdrawn', cardId: 'two' }),
      ),
    ).toEqual([
      { at: now + 1000, by: 'facilitator', act: 'card-hidden', undone: false, ...ofAnn },
      { at: now + 2000, by: 'facilitator', act: 'card-shown-again', undone: false, ...ofAnn },
      { at: now + 3000, by: 'facilitator', act: 'card-edited', undone: false, ...ofAnn },
      { at: now + 4000, by: 'attendee', act: 'card-withdrawn', undone: false, ...ofAnn },
      { at: now + 5000, by: 'facilitator', act: 'card-withdrawn', undone: false, card: 2, stage: 'Stage gather', whose: null },
    ])
  })

  it('says which devices were removed, which votes were opened again, and what was undone', () => {
    expect(
      logged(
        did({ type: 'voteClosed', stageId: 'vote' }),
        did({ type: 'voteReopened', stageId: 'vote' }),
        did({ type: 'deviceRemoved', deviceId: 'phone' }),
        { actor: facilitator, undoes: 'act-3' },
        { actor: facilitator, undoes: 'act-1' },
      ).map(({ act, undone, stage, whose }) => ({ act, undone, stage, whose })),
    ).toEqual([
      { act: 'vote-reopened', undone: false, stage: 'Stage vote', whose: null },
      { act: 'device-removed', undone: false, stage: '', whose: { name: '', organisation: '' } },
      { act: 'device-removed', undone: true, stage: '', whose: { name: '', organisation: '' } },
    ])
  })

  it('leaves out what people put right themselves', () => {
    expect(logged({ actor: attendee('ann'), events: [{ type: 'cardEdited', cardId: 'one', text: 'Mine' }] })).toEqual([])
  })

  it('never repeats the words, whatever happened', () => {
    fc.assert(
      fc.property(playsOf(60), (steps) => {
        const records = recordsOf(steps)
        const log = moderationLog(records)
        // Each entry is of a time at which something was recorded, and in the order of time.
        const times = records.map(({ at }) => at)
        expect(log.map(({ at }) => at)).toEqual(log.map(({ at }) => at).toSorted((one, other) => one - other))
        for (const entry of log) {
          expect(times).toContain(entry.at)
          expect(Object.keys(entry).toSorted()).toEqual(['act', 'at', 'by', 'card', 'stage', 'undone', 'whose'])
        }
      }),
      { numRuns: 60 },
    )
    const words = JSON.stringify(
      logged(
        did({ type: 'cardEdited', cardId: 'one', text: 'SECRET-THREE' }),
        did({ type: 'cardHidden', cardId: 'two', hidden: true }),
      ),
    )
    expect(words).not.toContain('SECRET')
  })
})

describe('cards that were changed for good, or put together', () => {
  it('are named each by itself', () => {
    expect(
      logged(
        did({ type: 'cardBlackedOut', cardId: 'one', text: 'Without' }),
        did({ type: 'cardsMerged', cardIds: ['one'], intoCardId: 'two' }),
        did({ type: 'cardUnmerged', cardId: 'one' }),
      ).map(({ act, card: number }) => [act, number]),
    ).toEqual([
      ['card-blacked-out', 1],
      ['card-merged', 1],
      ['card-unmerged', 1],
    ])
  })
})
