import type { Plan, PlanAction, PlanVote } from '@core/plan'
import { samplePlan } from './sample-plan'
import { agreementVote, dotsVote, sampleThemes } from './sample-votes'

/** The sample with something in every field of a plan, as a return meeting could leave it. All of it is made up. */
export function fullPlan(changes: Partial<Plan> = {}): Plan {
  const plan = samplePlan()
  return {
    ...plan,
    nextMeetingAt: '2018-05-15T09:30',
    online: 4,
    progress: { since: earlier, actions: [carried, finished] },
    actions: [carried, ...plan.actions],
    votes: [dotsVote, agreementVote, scoreVote, placesVote, consentVote, rankingVote],
    links: [{ idea: 'A lending list in every hall', joins: ['The allotments.', 'Our hall stands empty.'] }],
    invitations: [{ who: 'The night bus drivers', asker: 'Sector 3', person: 'Chief officer' }],
    equalVoice: {
      sectors: [
        { sectors: ['statutory'], people: 12, shared: 9, cards: 20, organisations: 4, heard: 3 },
        { sectors: ['business', 'other'], people: 6, shared: 6, cards: 9, organisations: 2, heard: 2 },
      ],
      absent: ['Synergy'],
      notHeard: ['Viaduct Health'],
    },
    voices: plan.voices.map((theme, index) =>
      index > 0
        ? theme
        : {
            ...theme,
            cards: theme.cards.map((card, place) => ({
              ...card,
              merged: place === 0 ? ['Three lists, none of them right.', 'Which list is the right one?'] : [],
            })),
          },
    ),
    web: {
      organisations: [
        { name: 'Sector 3', sector: 'voluntary', dates: ['2017-11-14', '2018-02-14'] },
        { name: 'Stockport MBC', sector: 'statutory', dates: ['2018-02-14'] },
      ],
      links: [
        {
          between: ['Sector 3', 'Stockport MBC'],
          ties: [{ kind: 'offer', text: 'A van on Fridays', date: '2018-02-14', workshop: 'Our Stockport' }],
        },
      ],
    },
    leftOut: { hiddenCards: 2, votesNotRevealed: 1, privateCommitments: 3, chosen: ['offers', 'web'] },
    ...changes,
  }
}

const earlier = { title: 'Our Stockport, the first time', date: '2017-11-14' }

const carried: PlanAction = {
  id: 'carried-1',
  text: 'Open a warm room in every ward',
  priority: 'Warm homes',
  lead: 'Life Leisure',
  supporters: ['Sector 3', 'Stockport Homes'],
  person: 'Chief officer',
  due: '2018-03-01',
  measure: 'Twelve rooms are open',
  status: 'at risk',
  statusNote: 'Two halls have no heating.',
  accepted: true,
  from: earlier,
  origin: {
    first: { workshopId: 'w-1', actionId: '40-0' },
    before: { workshopId: 'w-1', actionId: '40-0' },
  },
  history: [
    {
      date: '2017-12-20',
      meeting: 'A call between meetings',
      status: 'on track',
      changed: 'Seven rooms are open.',
      learned: '',
      evidence: 'https://example.org/rooms',
    },
    {
      date: '2018-02-14',
      meeting: 'Our Stockport',
      status: 'at risk',
      changed: 'Nine rooms.\nTwo halls have no heating.',
      learned: 'Ask the caretaker first.',
      evidence: 'A list on the door of the hall',
    },
  ],
}

const finished: PlanAction = {
  ...carried,
  id: 'carried-2',
  origin: {
    first: { workshopId: 'w-1', actionId: '41-0' },
    before: { workshopId: 'w-1', actionId: '41-0' },
  },
  text: 'Print the list of contacts',
  supporters: [],
  due: '2018-01-10',
  measure: '',
  status: 'done',
  statusNote: '',
  history: [
    { date: '2018-02-14', meeting: 'Our Stockport', status: 'done', changed: 'Printed.', learned: '', evidence: '' },
  ],
}

const oneOption = { withheld: 'one-option' } as const
const none = { answers: [], ratings: [], consents: [], places: [], condorcetWinner: null, concerns: [], sectors: [] }

const scoreVote: PlanVote = {
  stage: 'Score',
  prompt: 'How equal does this partnership feel?',
  score: { lowest: 'Not at all', highest: 'Quite equal' },
  names: [{ optionId: 'question', name: 'How equal does this partnership feel?' }],
  result: scored([1, 2, 6, 3, 1], 3.1),
  before: scored([4, 5, 3, 1, 0], 2.1),
}

function scored(counts: readonly number[], mean: number): PlanVote['result'] {
  const ballots = counts.reduce((sum, count) => sum + count, 0)
  return {
    ...none,
    method: { type: 'rating' },
    options: [{ id: 'question', kind: 'question' }],
    ballots,
    enteredFor: 0,
    tallies: {
      person: { rows: [{ optionId: 'question', value: 40, rank: 1, tied: false }], units: 65, unallocated: 0 },
      organisation: oneOption,
      sector: oneOption,
    },
    ratings: [{ optionId: 'question', counts, mean }],
    withheldSectors: ['business'],
  }
}

const themes = sampleThemes.map((name, index) => ({ optionId: `theme-${index + 1}`, name }))
const themeOptions = themes.map(({ optionId }) => ({ id: optionId, kind: 'theme' as const }))
const small = { withheld: 'small-group' } as const

const placesVote: PlanVote = {
  stage: 'What is worth it',
  prompt: 'How much would it change, and how hard is it?',
  names: themes,
  result: {
    ...none,
    method: { type: 'impact-effort' },
    options: themeOptions,
    ballots: 9,
    enteredFor: 1,
    tallies: {
      person: {
        rows: [
          { optionId: 'theme-1', value: 80, rank: 1, tied: false },
          { optionId: 'theme-2', value: 31, rank: 2, tied: true },
        ],
        units: 111,
        unallocated: 0,
      },
      organisation: small,
      sector: small,
    },
    places: [
      { optionId: 'theme-1', impact: 4.6, effort: 1.9, ballots: 9 },
      { optionId: 'theme-2', impact: 2.2, effort: 3, ballots: 8 },
    ],
    withheldSectors: [],
  },
}

const consentVote: PlanVote = {
  stage: 'Read back',
  prompt: 'Can we live with it?',
  names: themes,
  result: {
    ...none,
    method: { type: 'consent' },
    options: themeOptions,
    ballots: 2,
    enteredFor: 0,
    tallies: { person: small, organisation: small, sector: small },
    withheldSectors: ['statutory', 'voluntary'],
  },
}

const rankingVote: PlanVote = {
  stage: 'In order',
  prompt: 'Which first?',
  names: themes,
  result: {
    ...none,
    method: { type: 'ranking' },
    options: themeOptions,
    ballots: 6,
    enteredFor: 0,
    tallies: {
      person: {
        rows: [
          { optionId: 'theme-2', value: 11, rank: 1, tied: false },
          { optionId: 'theme-1', value: 7, rank: 2, tied: false },
          { optionId: 'theme-3', value: 0, rank: 3, tied: false },
        ],
        units: 18,
        unallocated: 0,
      },
      organisation: small,
      sector: small,
    },
    condorcetWinner: 'theme-2',
    concerns: [
      { optionId: 'theme-2', text: '=HYPERLINK("http://example.org";"Who pays?")' },
      { optionId: 'theme-2', text: 'Nobody reads it.' },
    ],
    consents: [{ optionId: 'theme-1', consent: 3, concern: 2, 'stand-aside': 1 }],
    withheldSectors: [],
  },
}
