import type { Timer } from '@core/agenda/agenda'
import { expect, it } from 'vitest'
import { timerInWords, urgencyOf } from '../../../../src/renderer/shared/timer/timer-in-words'

const minute = 60_000
const running = (leftMs: number): Timer => ({ state: 'running', endsAt: 1_000_000 + leftMs, durationMs: 10 * minute })
const now = 1_000_000

it.each([
  [2 * minute + 1, 'calm'],
  [2 * minute, 'soon'],
  [minute / 2, 'last'],
  [0, 'last'],
  [-1, 'over'],
] as const)('with %i ms of ten minutes left is %s', (leftMs, urgency) => {
  expect(urgencyOf(running(leftMs), now)).toBe(urgency)
})

it('says in words what the digits mean', () => {
  expect(timerInWords(running(9 * minute), now)).toBe('left')
  expect(timerInWords(running(minute), now)).toBe('time is running out')
  expect(timerInWords(running(1000), now)).toBe('nearly over')
  expect(timerInWords(running(-80_000), now)).toBe('over by')
  expect(timerInWords({ state: 'paused', remainingMs: 10 * minute, durationMs: 10 * minute }, now)).toBe('not started')
  expect(timerInWords({ state: 'paused', remainingMs: minute, durationMs: 10 * minute }, now)).toBe('paused')
  expect(timerInWords({ state: 'paused', remainingMs: -minute, durationMs: 10 * minute }, now)).toBe('over by')
})
