import { describe, expect, test } from 'vitest'
import type { ActRecord } from '@core/history/history'
import { eventSchema, recordSchema } from '@protocol/event-schema'
import { eventExamples } from './event-examples'

const events = Object.values(eventExamples)
const attendee = { role: 'attendee', participantId: 'p1' } as const
const record: ActRecord = { commandId: 'command-1', at: 1_770_000_000_000, actor: attendee, events }

test.each(Object.entries(eventExamples))('reads %s as it was written', (_, event) => {
  expect(eventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event)
})

test('reads a record of what happened, and one of what was taken back', () => {
  const undone: ActRecord = { commandId: 'command-2', at: 0, actor: { role: 'facilitator' }, undoes: 'command-1' }
  expect(recordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
  expect(recordSchema.parse(JSON.parse(JSON.stringify(undone)))).toEqual(undone)
})

test('reads back one event as long as the rules can make it, longer than any act', () => {
  const cardIds = Array.from({ length: 100_000 }, (_, n) => `c${n}`)
  expect(eventSchema.safeParse({ type: 'cardsFiled', cardIds, themeId: null }).success).toBe(true)
})

describe('refuses a record', () => {
  const refused: readonly (readonly [string, unknown])[] = [
    ['that both did and took back', { ...record, undoes: 'command-0' }],
    ['that did neither', { commandId: 'command-1', at: 0, actor: attendee }],
    ['of nobody', { commandId: 'command-1', at: 0, events: [] }],
    ['of an attendee who is no participant', { ...record, actor: { role: 'attendee' } }],
    ['of a facilitator who is one', { ...record, actor: { role: 'facilitator', participantId: 'p1' } }],
    ['at no time', { ...record, at: null }],
    ['with an event that there is not', { ...record, events: [{ type: 'addCard' }] }],
    ['with an event that has a field too many', { ...record, events: [{ ...eventExamples.voteClosed, at: 1 }] }],
    ['with __proto__', JSON.parse(JSON.stringify(record).replace('{', '{"__proto__":{"polluted":true},'))],
    [
      'with __proto__ in an event',
      JSON.parse(JSON.stringify(record).replace('[{', '[{"__proto__":{"polluted":true},')),
    ],
  ]
  test.each(refused)('%s', (_, value) => {
    expect(recordSchema.safeParse(value).success).toBe(false)
  })
})
