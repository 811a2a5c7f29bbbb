import type { Stage } from '@core/agenda/agenda'
import { expect, test } from 'vitest'
import { helpInWords, scheduleInWords, skipInWords } from '../../../src/renderer/facilitator/run/agenda/schedule-in-words'

const pause = { title: 'Break', minutes: 10 } as Stage

test.each([
  [0, 'On time'],
  [-4, '4 minutes behind'],
  [1, '1 minute ahead'],
  [-75, '1 hour 15 minutes behind'],
])('%d minutes ahead is %s', (minutesAhead, words) => expect(scheduleInWords(minutesAhead)).toBe(words))

test('help is offered where it is needed and there is some', () => {
  expect(helpInWords(-4, pause)).toBe('Skipping Break gives 10 back.')
  expect(helpInWords(-4, null)).toBeNull()
  expect(helpInWords(0, pause)).toBeNull()
  expect(helpInWords(4, pause)).toBeNull()
})

test('a skip names what it skips', () => {
  const skip = { stages: [{ title: 'Group' } as Stage, pause], minutes: 30 }
  expect(skipInWords(skip)).toBe('Skips Group and Break: gives 30 minutes back')
})
