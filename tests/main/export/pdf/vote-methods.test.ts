import { describe, expect, test } from 'vitest'
import type { PlanVote } from '@core/plan'
import type { VoteResult } from '@core/voting/result'
import { emptyPlan } from '../sample-plan'
import { check, draw, pageTexts } from '../pdf-tools'
import { dotsVote } from '../sample-votes'

const names = ['Housing', 'Health', 'Work'].map((name) => ({ optionId: name.toLowerCase(), name }))

function voteBy(method: VoteResult['method'], said: Partial<VoteResult>, more: Partial<PlanVote> = {}): PlanVote {
  const rows = names.map(({ optionId }, index) => ({ optionId, value: 30 - 10 * index, rank: index + 1, tied: false }))
  return {
    stage: 'Decide',
    prompt: '',
    names,
    result: {
      ...dotsVote.result,
      method,
      options: names.map(({ optionId }) => ({ id: optionId, kind: 'theme' })),
      ballots: 12,
      enteredFor: 0,
      tallies: {
        person: { rows, units: 60, unallocated: 0 },
        organisation: { withheld: 'small-group' },
        sector: { withheld: 'small-group' },
      },
      sectors: [],
      withheldSectors: [],
      ...said,
    },
    ...more,
  }
}

async function textOf(...votes: readonly PlanVote[]): Promise<string> {
  const { bytes } = await draw(emptyPlan({ votes }))
  await expect(check(bytes)).resolves.toContain('No syntax or stream encoding errors')
  return (await pageTexts(bytes)).join(' ').replaceAll(/\s+/g, ' ')
}

describe('in print', () => {
  test('a rating has its mean and how often each number was given', async () => {
    const text = await textOf(
      voteBy({ type: 'rating' }, { ratings: [{ optionId: 'housing', counts: [1, 0, 2, 4, 5], mean: 4 }] }),
    )
    expect(text).toContain('Housing 4.0 on average. 5: 5 · 4: 4 · 3: 2 · 2: 0 · 1: 1 1st 30 points')
  })

  test('agreeing says where not everybody answered every statement', async () => {
    const agreed = (agree: number) =>
      voteBy({ type: 'agreement' }, { answers: [{ optionId: 'housing', agree, pass: 1, disagree: 2 }] })
    const told = 'not all answered every statement'
    expect(await textOf(agreed(9))).not.toContain(told)
    expect(await textOf(agreed(5))).toContain(`12 people voted. People could agree, pass or disagree; ${told}.`)
  })

  test('a ranking says whether one beats every other', async () => {
    const text = await textOf(
      voteBy({ type: 'ranking' }, { condorcetWinner: 'health' }),
      voteBy({ type: 'ranking' }, { condorcetWinner: null }),
    )
    expect(text).toContain('“Health” beats every other one to one.')
    expect(text).toContain('No option beats all others one to one.')
    expect(text).toContain('30 points')
  })

  test('impact against effort is a grid with the numbers of its table', async () => {
    const text = await textOf(
      voteBy({ type: 'impact-effort' }, { places: [{ optionId: 'health', impact: 4.5, effort: 1.5, ballots: 12 }] }),
    )
    for (const words of ['Do first', 'Leave for now', '2. Health', 'change 4.5 · effort 1.5', 'nobody placed it']) {
      expect(text).toContain(words)
    }
  })

  test('consent counts every answer, and concerns stand beside them in their words alone', async () => {
    const text = await textOf(
      voteBy(
        { type: 'consent' },
        {
          consents: [{ optionId: 'housing', consent: 9, concern: 2, 'stand-aside': 1 }],
          concerns: [{ optionId: 'housing', text: 'Who pays for it?' }],
        },
      ),
    )
    expect(text).toContain('9 can live with it · 2 with a concern · 1 stand aside')
    expect(text).toContain('Concerns, in people’s own words Housing “Who pays for it?”')
  })

  test('a score that was asked again has both results side by side', async () => {
    const question = (mean: number, counts: readonly number[]): Partial<VoteResult> => ({
      options: [{ id: 'stage', kind: 'question' }],
      ratings: [{ optionId: 'stage', counts, mean }],
      tallies: {
        person: { rows: [{ optionId: 'stage', value: 40, rank: 1, tied: false }], units: 40, unallocated: 0 },
        organisation: { withheld: 'one-option' },
        sector: { withheld: 'one-option' },
      },
    })
    const before = voteBy({ type: 'rating' }, question(2.2, [4, 4, 2, 2, 0])).result
    const text = await textOf(
      voteBy({ type: 'rating' }, question(3.7, [0, 2, 3, 4, 3]), {
        names: [{ optionId: 'stage', name: 'How equal are we?' }],
        score: { lowest: 'Not equal', highest: 'As equals' },
        before,
      }),
    )
    expect(text).toContain('On average 3.7 of 5.')
    expect(text).toContain('5: As equals 3')
    expect(text).toContain('There was one question, so there is nothing to count by organisation or by sector.')
    expect(text).toContain('How equal are we? 2.2 on average 3.7 on average up 1.5')
  })
})
