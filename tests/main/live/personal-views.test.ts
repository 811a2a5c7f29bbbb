import { rowsOf } from '@core/table'
import { personalView } from '@core/views/personal-view'
import type { Workshop } from '@core/workshop'
import { PersonalViews } from '@main/live/personal-views'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { playsOf } from '../../core/any-history/play'

const runs = { numRuns: 150 }

test('whatever happens, everybody has what is their own, and exactly those whose own changed are named', () => {
  fc.assert(
    fc.property(playsOf(80), fc.infiniteStream(fc.nat(3)), (steps, pauses) => {
      const [first] = steps
      if (first === undefined) return
      const views = new PersonalViews(first.before.workshop)
      let last = first.before.workshop
      for (const { after } of steps) {
        // A tick sees only the last of the acts within it.
        if (pauses.next().value > 0) continue
        const touched = views.advance(after.workshop)
        for (const id of everybodyIn(last, after.workshop)) {
          const [before, now] = [personalView(id, last), personalView(id, after.workshop)]
          expect(views.viewOf(id)).toEqual(now)
          if (JSON.stringify(before) !== JSON.stringify(now)) expect([...touched]).toContain(id)
        }
        last = after.workshop
      }
    }),
    runs,
  )
})

test('somebody else’s act touches nobody', () => {
  fc.assert(
    fc.property(playsOf(60), (steps) => {
      for (const { before, after, record } of steps) {
        if (record === null || record.actor.role !== 'attendee' || !('events' in record)) continue
        // Whoever takes their card back, takes it from under what others took up or said again.
        if (record.events.some(({ type }) => type === 'matchUndone' || type === 'cardUnmerged')) continue
        const [own] = [record.actor.participantId]
        expect([...new PersonalViews(before.workshop).advance(after.workshop)].filter((id) => id !== own)).toEqual([])
      }
    }),
    runs,
  )
})

function everybodyIn(...workshops: readonly Workshop[]): ReadonlySet<string> {
  return new Set(workshops.flatMap(({ people }) => [...rowsOf(people.participants)].map(({ id }) => id)))
}
