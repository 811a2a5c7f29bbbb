import { expect, it } from 'vitest'
import { timeAfter } from '../../../src/renderer/facilitator/prepare/agenda/time-after'

it.each([
  ['10:00', 150, '12:30'],
  ['23:45', 30, '00:15'],
  ['09:05', 0, '09:05'],
  ['', 10, null],
])('%s and %i minutes', (start, minutes, end) => expect(timeAfter(start, minutes)).toBe(end))
