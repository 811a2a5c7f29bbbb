import { equalVoiceOf, publishedVoice, type Voices } from '@core/equal-voice'
import type { Participant } from '@core/people/people'
import { sectors, type Sector } from '@core/sector'
import { tableOf } from '@core/table'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

/** A room by the sizes of its organisations; whoever's number is in `wrote` wrote two cards. */
function roomOf(
  organisations: readonly { readonly id: string; readonly sector: Sector; readonly people: number }[],
  residents: number,
  wrote: (id: string) => boolean,
  heard: readonly string[] = [],
): Voices {
  const person = (id: string, organisationId: string | null): Participant => ({ id, name: '', organisationId, enteredFor: false })
  const participants = [
    ...organisations.flatMap(({ id, people }) => Array.from({ length: people }, (_, index) => person(`${id}-${index}`, id))),
    ...Array.from({ length: residents }, (_, index) => person(`resident-${index}`, null)),
    { ...person('online', null), online: true as const },
  ]
  return {
    people: {
      organisations: organisations.map(({ id, sector }) => ({ id, name: id.toUpperCase(), sector })),
      participants: tableOf(participants),
    },
    stages: [{ heard }, { heard: [] }],
    cardsOf: (id) => (wrote(id) ? 2 : 0),
  }
}

const council = { id: 'council', sector: 'statutory', people: 6 } as const
const charity = { id: 'charity', sector: 'voluntary', people: 5 } as const
const shop = { id: 'shop', sector: 'business', people: 1 } as const
const absent = { id: 'police', sector: 'statutory', people: 0 } as const
const resident = { sectors: ['community'], organisations: 0, heard: 0 }

describe('equal voice', () => {
  it('counts, sector by sector, who is here, who shared and who was heard', () => {
    const room = roomOf([council, charity, absent], 5, (id) => id === 'council-0' || id.startsWith('resident'), ['charity'])
    expect(equalVoiceOf(room, 5)).toEqual({
      sectors: [
        { sectors: ['statutory'], people: 6, shared: 1, cards: 2, organisations: 1, heard: 0 },
        { sectors: ['voluntary'], people: 5, shared: 0, cards: 0, organisations: 1, heard: 1 },
        { ...resident, people: 5, shared: 5, cards: 10 },
      ],
      absent: ['POLICE'],
      notHeard: [],
    })
  })

  it('puts a sector that is too small together with the smallest other one', () => {
    const room = roomOf([council, charity, shop], 0, () => false)
    expect(equalVoiceOf(room, 5).sectors.map((voice) => [voice.sectors, voice.people])).toEqual([
      [['statutory'], 6],
      [['voluntary', 'business'], 6],
    ])
  })

  it('says nothing of a room that is too small as a whole, and of an empty one', () => {
    expect(equalVoiceOf(roomOf([shop], 3, () => true), 5).sectors).toEqual([])
    expect(equalVoiceOf(roomOf([], 0, () => true), 5)).toEqual({ sectors: [], absent: [], notHeard: [] })
  })

  it('names who was not heard to the facilitator, and to everybody only where many are behind the name', () => {
    const room = roomOf([council, charity, shop], 5, (id) => id === 'charity-1')
    const voice = equalVoiceOf(room, 5)
    expect(voice.notHeard).toEqual(['COUNCIL', 'SHOP'])
    expect(publishedVoice(voice, room.people, 5).notHeard).toEqual(['COUNCIL'])
  })
})

const anyRoom = fc.record({
  sizes: fc.array(fc.record({ sector: fc.constantFrom(...sectors), people: fc.nat(6) }), { maxLength: 8 }),
  residents: fc.nat(8),
  minimum: fc.integer({ min: 3, max: 6 }),
  wrote: fc.func(fc.boolean()),
})

test('nobody is left out of the groups or in two of them, and none is smaller than the smallest group', () => {
  fc.assert(
    fc.property(anyRoom, ({ sizes, residents, minimum, wrote }) => {
      const organisations = sizes.map((size, index) => ({ ...size, id: `o${index}` }))
      const voices = equalVoiceOf(roomOf(organisations, residents, wrote), minimum).sectors
      const people = sizes.reduce((sum, size) => sum + size.people, residents)
      const all = voices.reduce((sum, voice) => sum + voice.people, 0)
      // Every group is large enough and together they are everybody, so taking some from all leaves whole groups.
      expect(all).toBe(people < minimum ? 0 : people)
      for (const voice of voices) {
        expect(voice.people).toBeGreaterThanOrEqual(minimum)
        expect(voice.shared).toBeLessThanOrEqual(voice.people)
        expect(voice.heard).toBeLessThanOrEqual(voice.organisations)
      }
      const named = voices.flatMap((voice) => voice.sectors)
      expect(new Set(named).size).toBe(named.length)
    }),
  )
})
