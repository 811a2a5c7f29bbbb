import { ballotRefusal } from '@core/voting/ballot'
import { limits } from '@core/limits'
import type { Choice, VoteMethod, VoteOption } from '@core/voting/voting'
import { describe, expect, test } from 'vitest'
import { answers, consenting, dots, methods, placing, ranking, ratings } from './rooms'

const options: readonly VoteOption[] = [...'abc'].map((id) => ({ id, kind: 'theme' }))
const named: { readonly [Type in Choice['type']]: (optionId: string) => Choice } = {
  dots,
  agreement: (optionId) => answers({ [optionId]: 'pass' }),
  rating: (optionId) => ratings({ [optionId]: 3 }),
  ranking,
  'impact-effort': (optionId) => placing({ [optionId]: [1, 5] }),
  consent: (optionId) => consenting({ [optionId]: 'stand-aside' }),
}
const twice: { readonly [Type in Choice['type']]: Choice } = {
  dots: { type: 'dots', dots: [{ optionId: 'a', count: 1 }, { optionId: 'a', count: 1 }] },
  agreement: { type: 'agreement', answers: [{ optionId: 'a', answer: 'agree' }, { optionId: 'a', answer: 'pass' }] },
  rating: { type: 'rating', ratings: [{ optionId: 'a', rating: 1 }, { optionId: 'a', rating: 2 }] },
  ranking: ranking('aba'),
  'impact-effort': {
    type: 'impact-effort',
    places: [{ optionId: 'a', impact: 1, effort: 1 }, { optionId: 'a', impact: 1, effort: 1 }],
  },
  consent: { type: 'consent', answers: [{ optionId: 'a', answer: 'consent' }, { optionId: 'a', answer: 'concern' }] },
}

type Asked = Parameters<typeof ballotRefusal>[1]

const refusalOf = (choice: Choice, asked: Asked) => ballotRefusal({ choice }, asked)

describe.each(Object.values(methods))('a ballot by $type', (method) => {
  const asked = { method, options }

  test('may name one of the options, or none', () => {
    expect(refusalOf(named[method.type]('b'), asked)).toBeNull()
    expect(refusalOf(named[method.type]('b'), { method, options: options.slice(1, 2) })).toBeNull()
  })

  test('may name nothing that is not offered, and nothing twice', () => {
    expect(refusalOf(named[method.type]('z'), asked)).toEqual({ code: 'ballot.unknown-option', optionId: 'z' })
    expect(refusalOf(twice[method.type], asked)).toEqual({ code: 'ballot.option-twice', optionId: 'a' })
  })

  test('may not be by another method', () => {
    for (const other of Object.values(methods).filter(({ type }) => type !== method.type)) {
      const refusal = { code: 'ballot.wrong-method', expected: method.type }
      expect(refusalOf(named[other.type]('a'), asked)).toEqual(refusal)
    }
  })

  test('may bring one concern for each option, in words that are neither empty nor endless', () => {
    const choice = named[method.type]('a')
    const refusal = (...concerns: readonly (readonly [string, string])[]) =>
      ballotRefusal({ choice, concerns: concerns.map(([optionId, text]) => ({ optionId, text })) }, asked)
    const longest = 'x'.repeat(limits.concernLength)
    expect(refusal()).toBeNull()
    expect(refusal(['b', 'Too slow'], ['a', longest])).toBeNull()
    expect(refusal(['b', 'Too slow'], ['b', 'Too dear'])).toEqual({ code: 'ballot.option-twice', optionId: 'b' })
    expect(refusal(['z', 'Too slow'])).toEqual({ code: 'ballot.unknown-option', optionId: 'z' })
    expect(refusal(['b', 'Too slow'], ['a', ' '])).toEqual({ code: 'text.empty' })
    expect(refusal(['a', `${longest}x`])).toEqual({ code: 'text.too-long', length: 301, allowed: 300 })
  })
})

describe('dots', () => {
  const refusal = (given: string, method: VoteMethod) => refusalOf(dots(given), { method, options })

  test('may go up to the most an option where that is set', () => {
    const method = { type: 'dots', dots: 6, stacking: true, mostAnOption: 2 } as const
    expect(refusal('aabbcc', method)).toBeNull()
    expect(refusal('aaab', method)).toEqual({ code: 'ballot.stacked', optionId: 'a', used: 3, allowed: 2 })
  })

  test('without stacking go one to an option, whatever else is set', () => {
    const method = { type: 'dots', dots: 3, stacking: false, mostAnOption: 2 } as const
    expect(refusal('abc', method)).toBeNull()
    expect(refusal('aa', method)).toEqual({ code: 'ballot.stacked', optionId: 'a', used: 2, allowed: 1 })
  })

  test('beyond all that a person has are refused with all of them', () => {
    expect(refusal('aaaa', { type: 'dots', dots: 3, stacking: true })).toEqual({
      code: 'ballot.over-limit',
      used: 4,
      allowed: 3,
    })
  })
})

describe('impact and effort', () => {
  test.each([
    [[0, 3], 0],
    [[6, 3], 6],
    [[3, 0], 0],
    [[3, 6], 6],
    [[1.5, 3], 1.5],
    [[3, Number.NaN], Number.NaN],
  ] as const)('%j is not on the grid', (place, rating) => {
    expect(refusalOf(placing({ b: [1, 5], a: place }), { method: methods['impact-effort'], options })).toEqual({
      code: 'ballot.rating-out-of-range',
      optionId: 'a',
      rating,
      least: 1,
      most: 5,
    })
  })
})
