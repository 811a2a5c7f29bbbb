import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Act } from '@core/workshop'
import { actSchema } from '@protocol/act-schema'
import { actExamples } from './act-examples'

const addCard = actExamples.addCard

test.each(Object.entries(actExamples))('reads %s as it was sent', (_, act) => {
  expect(actSchema.parse(JSON.parse(JSON.stringify(act)))).toEqual(act)
})

describe('refuses', () => {
  const refused: readonly (readonly [string, unknown])[] = [
    ['an act that there is not', { type: 'deleteEverything' }],
    ['an act without a type', { stageId: 's1' }],
    ['a type off the prototype', { type: 'constructor' }],
    ['something other than an object', 'addCard'],
    ['nothing', null],
    ['a list', [addCard]],
    ['a field too many', { ...addCard, enteredBy: 'facilitator' }],
    [
      'a field too many further in',
      { ...actExamples.addAction, action: { ...actExamples.addAction.action, accepted: true } },
    ],
    ['a field that is missing', { type: 'editCard', cardId: 'c1' }],
    ['a kind that there is not', { ...addCard, kind: 'complaint' }],
    ['a sector that there is not', { ...actExamples.labelSector, sector: 'third' }],
    ['half a position', { ...actExamples.moveStage, position: 0.5 }],
    ['a position without end', { ...actExamples.moveStage, position: Infinity }],
    ['a position that is no number', { ...actExamples.moveStage, position: NaN }],
    ['a number beyond exact integers', { ...actExamples.extendTimer, byMs: 2 ** 53 }],
    ['a number as text', { ...actExamples.moveStage, position: '1' }],
    ['a text of 20,001 characters', { ...addCard, text: 'x'.repeat(20_001) }],
    ['an id of 201 characters', { ...addCard, stageId: 'x'.repeat(201) }],
    ['a list of 5,001', { ...actExamples.createTheme, cardIds: Array(5001).fill('c1') }],
    ['20,001 statements', consultationOf(20_001, 0)],
    ['20,001 ballots', consultationOf(0, 20_001)],
  ]
  test.each(refused)('%s', (_, message) => {
    expect(actSchema.safeParse(message).success).toBe(false)
  })
})

test('refuses a change to undefined, which is not the same as no change', () => {
  const acts = Object.values(actExamples).flatMap((act) => ('changes' in act ? [act] : []))
  for (const act of acts) {
    expect(actSchema.safeParse({ ...act, changes: {} }).success).toBe(true)
    for (const field of Object.keys(act.changes)) {
      expect(actSchema.safeParse({ ...act, changes: { [field]: undefined } }).success, field).toBe(false)
    }
  }
})

test('reads what is just within the caps, and leaves the limits that people meet to the rules', () => {
  expect(actSchema.safeParse({ ...addCard, text: 'x'.repeat(20_000) }).success).toBe(true)
  expect(actSchema.safeParse({ ...actExamples.createTheme, cardIds: Array(5000).fill('c1') }).success).toBe(true)
  expect(actSchema.safeParse(consultationOf(20_000, 20_000)).success).toBe(true)
})

test('refuses __proto__ in every object of every act, and reaches no prototype', () => {
  for (const act of Object.values(actExamples)) {
    for (const polluted of pollutedAt(JSON.stringify(act))) {
      expect(actSchema.safeParse(JSON.parse(polluted)).success, polluted).toBe(false)
    }
  }
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('any value is read or refused, and what is read is nothing but an act', () => {
  const types = Object.keys(actExamples)
  const message = fc.oneof(
    fc.anything({ withNullPrototype: true }),
    fc.record(
      { type: fc.constantFrom(...types), changes: fc.anything(), stageId: fc.anything(), text: fc.string() },
      { requiredKeys: [] },
    ),
  )
  fc.assert(
    fc.property(message, (value) => {
      const read = actSchema.safeParse(value)
      if (read.success) expect(types).toContain(read.data.type)
    }),
  )
})

/** The same text with a `__proto__` in each of its objects in turn. */
function pollutedAt(json: string): string[] {
  return [...json.matchAll(/\{/g)].map(({ index }) => {
    const rest = json.slice(index + 1)
    return `${json.slice(0, index)}{"__proto__":{"polluted":true}${rest.startsWith('}') ? '' : ','}${rest}`
  })
}

function consultationOf(statements: number, ballots: number): Act {
  return {
    type: 'importConsultation',
    consultation: {
      topic: '',
      attribution: '',
      statements: Array.from({ length: statements }, (_, n) => ({
        key: `${n}`,
        text: 'a',
        authorKey: null,
        hidden: false,
      })),
      ballots: Array.from({ length: ballots }, (_, n) => ({ voterKey: `${n}`, answers: [] })),
    },
  }
}
