import { describe, expect, it } from 'vitest'
import { readTimer } from '../../../src/renderer/projector/timer/timer-reading'

const minute = 60_000
const startedAt = 1_000_000
const timer = { state: 'running', endsAt: startedAt + 10 * minute, durationMs: 10 * minute } as const

describe('readTimer', () => {
  it.each([
    [0, 'enough', '10:00'],
    [8 * minute - 1, 'enough', '2:01'],
    [8 * minute, 'short', '2:00'],
    [9.5 * minute, 'last', '0:30'],
    [10 * minute, 'over', '0:00'],
    [11 * minute + 5_000, 'over', '1:05'],
  ] as const)('after %i ms is %s and shows %s', (afterMs, phase, clock) => {
    expect(readTimer(timer, startedAt + afterMs)).toMatchObject({ phase, clock, paused: false })
  })

  it('shows a second until all of it has gone', () => {
    expect(readTimer(timer, startedAt + 1).clock).toBe('10:00')
    expect(readTimer(timer, startedAt + 1_001).clock).toBe('9:59')
  })

  it('says when the clock shows another time, while it runs', () => {
    const reading = readTimer(timer, startedAt + 250)
    expect(reading.changesInMs).toBe(750)
    expect(readTimer(timer, startedAt + 250 + 750 + 1).clock).not.toBe(reading.clock)
  })

  it('says when the clock shows another time, once it is over', () => {
    const reading = readTimer(timer, startedAt + 10 * minute + 250)
    expect(reading.clock).toBe('0:00')
    expect(readTimer(timer, startedAt + 10 * minute + 250 + (reading.changesInMs ?? 0)).clock).toBe('0:01')
  })

  it('is ready before it has run, and paused when it was stopped', () => {
    expect(readTimer({ state: 'paused', remainingMs: 5 * minute, durationMs: 5 * minute }, 0)).toMatchObject({
      phase: 'ready',
      paused: false,
      changesInMs: null,
    })
    expect(readTimer({ state: 'paused', remainingMs: minute / 2, durationMs: 5 * minute }, 0)).toMatchObject({
      phase: 'short',
      paused: true,
      clock: '0:30',
    })
    expect(readTimer({ state: 'paused', remainingMs: -61_000, durationMs: minute }, 0)).toMatchObject({ phase: 'over', clock: '1:01' })
  })

  it('empties its bar from full to nothing, and no further', () => {
    expect(readTimer(timer, startedAt).share).toBe(1)
    expect(readTimer(timer, startedAt + 5 * minute).share).toBe(0.5)
    expect(readTimer(timer, startedAt + 20 * minute).share).toBe(0)
    expect(readTimer({ ...timer, durationMs: 0 }, startedAt).share).toBe(0)
  })

  it('shows hours where there are any', () => {
    expect(readTimer({ ...timer, endsAt: startedAt + 65 * minute, durationMs: 90 * minute }, startedAt).clock).toBe('1:05:00')
  })
})
