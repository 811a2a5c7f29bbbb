import type { Choice, VoteMethod } from '@core/voting/voting'
import { actSchema } from '@protocol/act-schema'
import { eventSchema } from '@protocol/event-schema'
import { deviceActSchema } from '@protocol/live/device-schema'
import { describe, expect, test } from 'vitest'

const choices: { readonly [Type in Choice['type']]: Extract<Choice, { readonly type: Type }> } = {
  dots: { type: 'dots', dots: [{ optionId: 't1', count: 2 }] },
  agreement: { type: 'agreement', answers: [{ optionId: 't1', answer: 'pass' }] },
  rating: { type: 'rating', ratings: [{ optionId: 't1', rating: 5 }] },
  ranking: { type: 'ranking', optionIds: ['t2', 't1'] },
  'impact-effort': { type: 'impact-effort', places: [{ optionId: 't1', impact: 5, effort: 1 }] },
  consent: { type: 'consent', answers: [{ optionId: 't1', answer: 'stand-aside' }] },
}
const methods: { readonly [Type in VoteMethod['type']]: Extract<VoteMethod, { readonly type: Type }> } = {
  dots: { type: 'dots', dots: 3, stacking: true, mostAnOption: 2 },
  agreement: { type: 'agreement' },
  rating: { type: 'rating' },
  ranking: { type: 'ranking' },
  'impact-effort': { type: 'impact-effort' },
  consent: { type: 'consent' },
}
const concerns = [{ optionId: 't2', text: 'Who pays?' }]

const cast = { type: 'castBallot', stageId: 's1' }

/** Every way in which a ballot crosses a boundary. */
const ways = [
  ['a window’s act', (ballot: object) => ({ ...cast, participantId: 'p1', ...ballot }), actSchema],
  ['a device’s act', (ballot: object) => ({ ...cast, ...ballot }), deviceActSchema],
  [
    'the journal’s event',
    (ballot: object) => ({ type: 'ballotCast', stageId: 's1', ballot: { id: 'p1', enteredBy: 'attendee', ...ballot } }),
    eventSchema,
  ],
] as const

test('a device answers statements one by one', () => {
  const answer = { type: 'answerStatement', stageId: 's1', optionId: 't1', answer: 'agree' }
  for (const act of [answer, { ...answer, concern: 'Who pays?' }]) expect(deviceActSchema.parse(act)).toEqual(act)
  expect(deviceActSchema.safeParse({ ...cast, choice: choices.agreement }).success).toBe(false)
})

describe.each(ways)('%s', (_, wrapped, schema) => {
  const isRead = (ballot: object) => schema.safeParse(wrapped(ballot)).success

  const whole = Object.values(choices).filter(({ type }) => type !== 'agreement' || schema !== deviceActSchema)

  test.each(whole)('is read with a choice by $type, and the concerns beside it', (choice) => {
    for (const ballot of [wrapped({ choice }), wrapped({ choice, concerns }), wrapped({ choice, concerns: [] })]) {
      expect(schema.parse(JSON.parse(JSON.stringify(ballot)))).toEqual(ballot)
    }
  })

  test.each([
    ['half a rating', { type: 'rating', ratings: [{ optionId: 't1', rating: 2.5 }] }],
    ['a rating as text', { type: 'rating', ratings: [{ optionId: 't1', rating: '5' }] }],
    ['a place without an effort', { type: 'impact-effort', places: [{ optionId: 't1', impact: 5 }] }],
    ['a ranking of numbers', { type: 'ranking', optionIds: [1, 2] }],
    ['another method’s answer', { type: 'consent', answers: [{ optionId: 't1', answer: 'agree' }] }],
    ['another method’s list', { type: 'rating', dots: [] }],
    ['a weight of one’s own', { type: 'rating', ratings: [{ optionId: 't1', rating: 5, weight: 9 }] }],
    ['a method that there is not', { type: 'veto', optionIds: ['t1'] }],
  ])('is not read with %s', (_what, choice) => {
    expect(isRead({ choice })).toBe(false)
  })

  test.each([
    ['that say whose they are', [{ ...concerns[0], participantId: 'p1' }]],
    ['about nothing', [{ text: 'Who pays?' }]],
    ['that are no words', [{ optionId: 't2', text: 7 }]],
    ['that are no list', 'Who pays?'],
    ['that are not there', undefined],
  ])('is not read with concerns %s', (_what, said) => {
    expect(isRead({ choice: choices.rating, concerns: said })).toBe(false)
  })
})

test.each(Object.values(methods))('a vote by $type is read back from the journal with what it offered', (method) => {
  const options = [
    { id: 't1', kind: 'theme' },
    { id: 'c1', kind: 'card' },
    { id: 's1', kind: 'question' },
  ]
  const opened = { type: 'voteOpened', stageId: 's1', method, options }
  expect(eventSchema.parse(JSON.parse(JSON.stringify(opened)))).toEqual(opened)
  expect(eventSchema.safeParse({ ...opened, method: { ...method, weight: 2 } }).success).toBe(false)
})
