import type { Choice } from '@core/voting/voting'
import { published } from '@core/voting/published'
import { describe, expect, test } from 'vitest'
import { answers, consenting, dots, people, placing, ranking, ratings, roomOf, type Voter } from './rooms'
import { count, from3 } from './told'

/** Five people of one sector; where `b` is not named, nothing of what they said about it is left. */
const choices: { readonly [Type in Choice['type']]: Choice } = {
  dots: dots('aab'),
  agreement: answers({ a: 'agree', b: 'disagree' }),
  rating: ratings({ a: 4, b: 1 }),
  ranking: ranking('bac'),
  'impact-effort': placing({ a: [4, 1], b: [1, 4] }),
  consent: consenting({ a: 'consent', b: 'concern' }),
}

describe.each(Object.values(choices))('a result by $type, as everybody may see it', (choice) => {
  const concerns = [
    { optionId: 'a', text: 'Too slow' },
    { optionId: 'b', text: 'It names somebody' },
  ]
  const voters = [1, 2, 3, 4, 5].map((): Voter => ({ organisation: null, choice, concerns }))
  const result = count(roomOf('abc', {}, voters), from3)

  test('leaves out an option whose words may not be seen, with all that was said of it', () => {
    const shown = published(result, (optionId) => optionId !== 'b')
    expect(JSON.stringify(result)).toContain('"b"')
    expect(JSON.stringify(result)).toContain('It names somebody')
    expect(JSON.stringify(shown)).not.toContain('"b"')
    expect(JSON.stringify(shown)).not.toContain('It names somebody')
    expect(shown.concerns).toHaveLength(5)
    expect(shown.ballots).toBe(5)
  })

  test('keeps every option that may be named, and no exact total', () => {
    const shown = published(result, () => true)
    const { answers: said, ratings: rated, consents, places, condorcetWinner, concerns: raised } = result
    expect(shown).toMatchObject({ answers: said, ratings: rated, consents, places, condorcetWinner, concerns: raised })
    expect(JSON.stringify(shown)).not.toContain('exact')
  })
})

test('a share is rounded to a tenth for organisations and to a hundredth for sectors', () => {
  // Council a 5 of 7, b 2 of 7; Charity b alone: a 5/7, b 9/7.
  const sectorOf = { Council: 'statutory', Charity: 'voluntary' } as const
  const voters = [
    ...people('Council', ratings({ a: 5, b: 2 }), ratings({ a: 5, b: 2 }), ratings({ a: 5, b: 2 })),
    ...people('Charity', ratings({ b: 3 }), ratings({ b: 3 }), ratings({ b: 3 })),
  ]
  const { organisation, sector } = published(count(roomOf('ab', sectorOf, voters), from3), () => true).tallies
  expect(organisation).toMatchObject({ rows: [{ optionId: 'b', value: 1.3 }, { optionId: 'a', value: 0.7 }] })
  expect(sector).toMatchObject({ rows: [{ optionId: 'b', value: 1.29 }, { optionId: 'a', value: 0.71 }] })
})
