import { expect, it } from 'vitest'
import { untilDueInWords } from '../../../../src/renderer/shared/words/until-due'

it.each([
  ['2026-03-01', 'due today'],
  ['2026-03-02', 'due tomorrow'],
  ['2026-03-06', 'due in 5 days'],
  ['2026-02-28', '1 day overdue'],
  ['2026-02-16', '13 days overdue'],
  ['2026-02-15', '2 weeks overdue'],
  ['2026-02-08', '3 weeks overdue'],
  ['2026-04-30', 'due in 8 weeks'],
  ['2026-05-01', 'due in 2 months'],
  ['2025-03-01', '12 months overdue'],
  ['2023-02-01', '3 years overdue'],
  ['', ''],
  ['soon', ''],
])('on 1 March 2026, %o is %s', (due, words) => {
  expect(untilDueInWords(due, '2026-03-01')).toBe(words)
})
