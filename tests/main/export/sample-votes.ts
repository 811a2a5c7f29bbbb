import type { PlanVote } from '@core/plan'
import type { Counting, Tally } from '@core/voting/result'

export const sampleThemes = ['Sharing knowledge and assets', 'Better communication', 'Better prioritising'] as const

function tally(
  units: number,
  rows: readonly (readonly [optionId: string, value: number, rank: number, tied?: boolean])[],
): Tally {
  return {
    rows: rows.map(([optionId, value, rank, tied = false]) => ({ optionId, value, rank, tied })),
    units,
    unallocated: 0,
  }
}

const options = [...sampleThemes, 'Work and training', 'Drugs and alcohol'].map((name, index) => ({
  optionId: `theme-${index + 1}`,
  name,
}))

export const dotsVote: PlanVote = {
  stage: 'Vote',
  prompt: 'Which three matter most to residents?',
  names: options,
  result: {
    method: { type: 'dots', dots: 3, stacking: true },
    options: options.map(({ optionId }) => ({ id: optionId, kind: 'theme' })),
    ballots: 34,
    enteredFor: 4,
    tallies: {
      person: tally(102, [
        ['theme-1', 38, 1],
        ['theme-2', 31, 2],
        ['theme-3', 24, 3],
        ['theme-4', 5, 4],
        ['theme-5', 4, 5],
      ]),
      organisation: tally(17, [
        ['theme-1', 5.1, 1],
        ['theme-2', 4.6, 2],
        ['theme-3', 2.3, 3],
        ['theme-4', 2.5, 3, true],
        ['theme-5', 2.5, 3, true],
      ]),
      sector: { withheld: 'small-group' },
    },
    answers: [],
    ratings: [],
    consents: [],
    places: [],
    condorcetWinner: null,
    concerns: [],
    sectors: [
      {
        id: 'statutory',
        ballots: 12,
        answers: [],
        ratings: [],
        consents: [],
        rows: tally(36, [
          ['theme-1', 14, 1],
          ['theme-2', 11, 2],
          ['theme-3', 9, 3],
          ['theme-4', 1, 4, true],
          ['theme-5', 1, 4, true],
        ]).rows,
      },
      {
        id: 'voluntary',
        ballots: 12,
        answers: [],
        ratings: [],
        consents: [],
        rows: tally(36, [
          ['theme-1', 13, 1],
          ['theme-2', 11, 2],
          ['theme-3', 8, 3],
          ['theme-4', 3, 4],
          ['theme-5', 1, 5],
        ]).rows,
      },
      {
        id: 'community',
        ballots: 5,
        answers: [],
        ratings: [],
        consents: [],
        rows: tally(15, [
          ['theme-1', 6, 1],
          ['theme-2', 5, 2],
          ['theme-3', 4, 3],
          ['theme-4', 0, 4, true],
          ['theme-5', 0, 4, true],
        ]).rows,
      },
    ],
    withheldSectors: ['other'],
  },
}

const statements = [
  'We should meet every three months.',
  'Each organisation should open its rooms to the others.',
  'One consent form is possible by the summer, even if it is not perfect.',
]

export const agreementVote: PlanVote = {
  stage: 'Read back',
  prompt: 'Can you say yes?',
  names: statements.map((name, index) => ({ optionId: `card-${index}`, name })),
  result: {
    method: { type: 'agreement' },
    options: statements.map((_, index) => ({ id: `card-${index}`, kind: 'card' })),
    ballots: 34,
    enteredFor: 0,
    tallies: countedTallies(),
    answers: [
      { optionId: 'card-0', agree: 30, pass: 3, disagree: 1 },
      { optionId: 'card-1', agree: 21, pass: 9, disagree: 4 },
      { optionId: 'card-2', agree: 14, pass: 8, disagree: 12 },
    ],
    ratings: [],
    consents: [],
    places: [],
    condorcetWinner: null,
    concerns: [],
    sectors: [
      {
        id: 'statutory',
        ballots: 12,
        rows: [],
        ratings: [],
        consents: [],
        answers: [
          { optionId: 'card-0', agree: 12, pass: 0, disagree: 0 },
          { optionId: 'card-1', agree: 8, pass: 3, disagree: 1 },
          { optionId: 'card-2', agree: 3, pass: 2, disagree: 7 },
        ],
      },
    ],
    withheldSectors: [],
  },
}

function countedTallies(): Readonly<Record<Counting, Tally>> {
  return {
    person: tally(34, [
      ['card-0', 30, 1],
      ['card-1', 21, 2],
      ['card-2', 14, 3],
    ]),
    organisation: tally(17, [
      ['card-0', 15, 1],
      ['card-1', 10.5, 2],
      ['card-2', 7.75, 3],
    ]),
    sector: tally(4, [
      ['card-1', 3.3, 1, true],
      ['card-0', 3.3, 1, true],
      ['card-2', 1.5, 3],
    ]),
  }
}

/** Impact against effort, with one option that nobody placed. */
export const gridVote: PlanVote = {
  ...dotsVote,
  stage: 'What first?',
  result: {
    ...dotsVote.result,
    method: { type: 'impact-effort' },
    places: [
      { optionId: 'theme-1', impact: 4.5, effort: 1.5, ballots: 30 },
      { optionId: 'theme-2', impact: 4, effort: 4.5, ballots: 30 },
      { optionId: 'theme-3', impact: 2, effort: 2, ballots: 29 },
      { optionId: 'theme-4', impact: 1.5, effort: 4, ballots: 28 },
    ],
  },
}
