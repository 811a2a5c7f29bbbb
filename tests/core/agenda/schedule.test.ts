import type { Agenda } from '@core/agenda/agenda'
import { scheduleAt } from '@core/agenda/schedule'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { given } from '../given'
import { created, stage } from '../room'

const minute = 60_000
const nine = 1_700_000_000_000
const { agenda } = given([
  created,
  stage('welcome', { kind: 'welcome' }, 10),
  stage('act', { kind: 'act' }, 40),
  stage('break', { kind: 'break' }, 10),
  stage('last', { kind: 'read-back' }, 15),
]).workshop

function at(currentStageId: string, enteredAfter: number, nowAfter: number, from: Agenda = agenda) {
  const enteredAt = nine + enteredAfter * minute
  return scheduleAt({ ...from, currentStageId, startedAt: nine, enteredAt }, nine + nowAfter * minute)
}

describe('how the workshop stands', () => {
  it('is nothing before it starts, or where the stage is gone', () => {
    expect(scheduleAt(agenda, nine)).toBeNull()
    expect(at('nowhere', 0, 0)).toBeNull()
  })

  it('is on time while the first stage has time left', () => {
    for (const now of [0, 5, 10]) {
      expect(at('welcome', 0, now)).toMatchObject({
        minutesAhead: 0,
        endsAt: nine + 75 * minute,
        plannedEndsAt: nine + 75 * minute,
      })
    }
  })

  it('is behind by what a stage takes too long, and not for seconds', () => {
    expect(at('welcome', 0, 10.9)?.minutesAhead).toBe(0)
    expect(at('welcome', 0, 17)).toMatchObject({ minutesAhead: -7, endsAt: nine + 82 * minute })
  })

  it('is ahead once the room goes on early', () => {
    expect(at('act', 6, 8)).toMatchObject({ minutesAhead: 4, endsAt: nine + 71 * minute })
  })

  it('is ahead by a stage that was left out', () => {
    expect(at('last', 50, 50)?.minutesAhead).toBe(10)
  })

  it('says what leaving out each later stage would save', () => {
    expect(at('act', 20, 20)).toMatchObject({
      minutesAhead: -10,
      skipping: [
        { stageId: 'break', minutes: 10, endsAt: nine + 75 * minute },
        { stageId: 'last', minutes: 15, endsAt: nine + 70 * minute },
      ],
    })
    expect(at('last', 60, 60)?.skipping).toEqual([])
  })
})

test('to leave a stage out saves just its minutes, and time only ever makes a room later', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }), (entered, waited) => {
      const now = at('act', entered, entered + waited)
      const later = at('act', entered, entered + waited + 1)
      for (const { minutes, endsAt } of now?.skipping ?? []) expect((now?.endsAt ?? 0) - endsAt).toBe(minutes * minute)
      expect(later?.endsAt ?? 0).toBeGreaterThanOrEqual(now?.endsAt ?? 0)
      expect(Object.is(now?.minutesAhead, -0)).toBe(false)
    }),
  )
})
