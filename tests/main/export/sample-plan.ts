import type { CardKind } from '@core/cards/cards'
import { actionStatuses } from '@core/actions/actions'
import type { Plan, PlanAction, PlanCard, PlanCount, PlanOrganisation, PlanPriority, PlanTheme } from '@core/plan'
import { samplePromises } from './sample-promises'
import { agreementVote, dotsVote, sampleThemes } from './sample-votes'

/** A plan as a rehearsal of the Stockport meeting could leave it. The words on cards and in actions are made up. */
export function samplePlan(changes: Partial<Plan> = {}): Plan {
  return {
    format: 'roundtable-plan',
    version: 1,
    title: 'Our Stockport',
    date: '2018-02-14',
    place: 'Offices of a housing association, Stockport',
    purpose: 'Find what we can do better together for the people of Stockport, and agree who starts.',
    nextMeeting: 'Tuesday 15 May 2018 at 9.30, same place. Each lead reports on their actions.',
    nextMeetingAt: '',
    progress: null,
    web: null,
    rehearsal: true,
    attribution:
      'Organisations and areas of work after the published account of the Our Stockport meeting, February 2018.',
    closed: true,
    sectorLabels: {
      statutory: 'Statutory',
      voluntary: 'Voluntary',
      community: 'Community',
      business: 'Business',
      other: 'Partnerships',
    },
    organisations,
    residents: 5,
    online: 0,
    people: organisations.reduce((sum, { people }) => sum + people, 5),
    priorities,
    actions: manyActions(9),
    decisions: [
      'We meet every three months, and each lead organisation reports in two minutes.',
      'Sharing knowledge and better communication were level by sector; the room chose to start with sharing knowledge.',
      'The list of who does what is open to everybody, residents included.',
    ],
    notes: [
      {
        kind: 'note',
        text: 'The Wi-Fi in community rooms is a barrier of its own. Check before the next meeting.',
        priority: null,
      },
      { kind: 'quote', text: 'I tell my story again at every door. Ask me once.', priority: 'Better communication' },
    ],
    votes: [dotsVote, agreementVote],
    voices,
    ...noOutcomes,
    ...samplePromises,
    leftOut: { hiddenCards: 2, votesNotRevealed: 0, privateCommitments: 0, chosen: [] },
    ...changes,
  }
}

const noOutcomes = {
  commitments: [],
  offers: [],
  links: [],
  invitations: [],
  agreement: { clauses: [], reviewDate: '' },
  checks: [],
  equalVoice: { sectors: [], absent: [], notHeard: [] },
} as const

export function emptyPlan(changes: Partial<Plan> = {}): Plan {
  return {
    ...samplePlan(),
    title: '',
    date: '',
    place: '',
    purpose: '',
    nextMeeting: '',
    nextMeetingAt: '',
    progress: null,
    web: null,
    rehearsal: false,
    attribution: '',
    closed: false,
    organisations: [],
    residents: 0,
    people: 0,
    priorities: [],
    actions: [],
    decisions: [],
    notes: [],
    votes: [],
    voices: [],
    ...noOutcomes,
    leftOut: { hiddenCards: 0, votesNotRevealed: 0, privateCommitments: 0, chosen: [] },
    ...changes,
  }
}

const organisations: readonly PlanOrganisation[] = [
  { name: 'Stockport MBC', sector: 'statutory', people: 4 },
  { name: 'Stockport CCG', sector: 'statutory', people: 3 },
  { name: 'Foundation Trust NHS', sector: 'statutory', people: 3 },
  { name: 'Viaduct Health', sector: 'statutory', people: 2 },
  { name: 'Life Leisure', sector: 'voluntary', people: 2 },
  { name: 'Borough Care', sector: 'voluntary', people: 1 },
  { name: 'Stockport Homes', sector: 'voluntary', people: 3 },
  { name: 'Equity Housing Group', sector: 'voluntary', people: 2 },
  { name: 'Johnnie Johnson Housing', sector: 'voluntary', people: 2 },
  { name: 'Sector 3', sector: 'voluntary', people: 2 },
  { name: 'Synergy', sector: 'other', people: 1 },
  { name: 'Stockport Prevention Alliance', sector: 'other', people: 1 },
]

function count(value: number, rank: number, tied = false): PlanCount {
  return { value, rank, tied }
}

const priorities: readonly PlanPriority[] = [
  {
    id: 'theme-1',
    name: sampleThemes[0],
    method: { type: 'dots', dots: 3, stacking: true },
    cards: [],
    votes: {
      person: count(38, 1),
      organisation: count(5.1, 1),
      sector: count(1.5, 1, true),
    },
  },
  {
    id: 'theme-2',
    name: sampleThemes[1],
    method: { type: 'dots', dots: 3, stacking: true },
    cards: [],
    votes: {
      person: count(31, 2),
      organisation: count(4.6, 2),
      sector: count(1.5, 1, true),
    },
  },
  {
    id: 'theme-3',
    name: sampleThemes[2],
    method: { type: 'dots', dots: 3, stacking: true },
    cards: [],
    votes: { person: count(24, 3), organisation: count(2.3, 3), sector: { withheld: 'small-group' } },
  },
]

const actionTexts = [
  {
    text: 'Publish one shared list of who supports whom, by neighbourhood',
    measure: 'Every partner has added their part and a resident could find it in two clicks.',
  },
  {
    text: 'Open meeting rooms to each other free of charge on two evenings a week',
    measure: 'Six rooms listed; bookings counted each quarter.',
  },
  { text: 'Agree one consent form that people sign once', measure: 'Used by four organisations by the summer.' },
  {
    text: 'Hold a short call every Monday for urgent cases',
    measure: 'Twelve calls held, with a note of what changed.',
  },
  {
    text: 'Write letters in plain words, tested with residents first',
    measure: 'Ten letters rewritten; fewer calls asking what they mean.',
  },
  { text: 'Name one contact for each estate', measure: 'Names on the door of every community room.' },
  {
    text: 'Try a shared front desk at one health centre for three months',
    measure: 'People seen, and how many did not need to go elsewhere.',
  },
  { text: 'Look at the same five numbers before each meeting', measure: '' },
  {
    text: 'Ask residents which small problem to stop first',
    measure: 'One problem chosen, and what was done about it.',
  },
] as const

const persons = ['Head of partnerships', 'Neighbourhood manager', '', 'Commissioning lead', 'Chief officer'] as const

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

export function manyActions(howMany: number): PlanAction[] {
  return Array.from({ length: howMany }, (_, index) => {
    const { text, measure } = pick(actionTexts, index)
    const status = pick(actionStatuses, index)
    return {
      id: `action-${index + 1}`,
      text: index < actionTexts.length ? text : `${text} (part ${index + 1})`,
      priority: index % 10 === 8 ? null : pick(sampleThemes, index),
      lead: index % 9 === 7 ? '' : pick(organisations, index * 5).name,
      supporters: Array.from({ length: index % 4 }, (_each, which) => pick(organisations, index * 5 + 1 + which).name),
      person: pick(persons, index),
      due: index % 6 === 5 ? '' : `2018-${String((index % 9) + 3).padStart(2, '0')}-12`,
      measure,
      status,
      statusNote: status === 'stopped' ? 'Another partner does this already.' : '',
      accepted: index % 3 !== 2,
      from: null,
      history: [],
    }
  })
}

const said: readonly (readonly [theme: number, kind: CardKind, text: string])[] = [
  [0, 'challenge', 'We hold three lists of the same groups, and none is up to date.'],
  [0, 'offer', 'Our hall stands empty on Tuesday and Thursday evenings. Use it.'],
  [0, 'idea', 'A café morning where staff of all organisations meet residents, with no agenda.'],
  [0, 'insight', 'People know more about their street than our data does.'],
  [0, 'need', 'Someone to show small groups how to fill in forms.'],
  [0, 'strength', 'Volunteers who stayed after the floods and still come every week.'],
  [0, 'barrier', 'Data protection is used as a reason not to ask.'],
  [0, 'idea', 'Mae angen un rhestr i bawb: pwy sy’n gwneud beth, a ble. Dŵr, tŷ, gŵyl.'],
  [
    0,
    'challenge',
    'Equipment is bought twice because nobody knows who owns one. Wheelchairs, hoists, gazebos, projectors: a lending list would pay for itself within a few months, and would bring people together who have never met although they work in the same building.',
  ],
  [0, 'offer', 'Training places: we always have two or three spare.'],
  [1, 'barrier', 'Letters that nobody understands.'],
  [
    1,
    'story',
    'My neighbour was discharged on a Friday night. No one had told the care home, her daughter or the district nurse. She sat in the dark until Sunday because the meter had run out. Everyone involved was kind; nobody had the whole picture.',
  ],
  [1, 'need', 'One number to call that is answered by a person.'],
  [1, 'idea', 'Say what happened with our answers from last time.'],
  [1, 'challenge', 'Residents hear of changes after they are made.'],
  [1, 'insight', 'The text message gets read. The newsletter does not.'],
  [1, 'challenge', 'Pan Łukasz waited eight weeks for an interpreter.'],
  [1, 'strength', 'Housing officers who know everybody by name.'],
  [
    1,
    'idea',
    'Put the duty contact on one page, and keep it right: https://example.org/a/very/long/address/that-nobody-would-ever-type-by-hand?with=questions&and=answers',
  ],
  [1, 'offer', 'We can share our newsletter: 4,000 homes, four times a year.'],
  [1, 'barrier', 'Every organisation has its own word for the same thing.'],
  [1, 'need', 'Large print, always, not on request.'],
  [2, 'challenge', 'Everything is urgent, so the loudest wins.'],
  [2, 'idea', 'Choose three things and say no to the rest, in public.'],
  [2, 'insight', 'A small repair today saves a hospital stay in winter.'],
  [2, 'barrier', 'Budgets end in March and so do good ideas.'],
  [2, 'need', 'Time to think before we answer a bid.'],
  [2, 'strength', 'We stopped a project last year and told people why. They thanked us.'],
  [2, 'challenge', 'Ten strategies, one street.'],
  [2, 'idea', 'Let residents see the five numbers we look at.'],
  [2, 'story', 'A lift to the hospital, given by a friend, did more than a month of appointments.'],
  [2, 'offer', 'Our analysts can help for one day a month.'],
  [-1, 'challenge', 'Parking at the health centre.'],
  [-1, 'idea', 'Meet somewhere with a bus stop.'],
  [-1, 'insight', 'Silence does not mean yes.'],
  [-1, 'need', 'A crèche at meetings.'],
  [-1, 'strength', 'The allotments.'],
  [-1, 'barrier', 'Passwords.'],
  [-1, 'idea', 'Thank people.'],
  [-1, 'challenge', 'Who is not here today?'],
]

const tags = ['Emergencies', 'Care and support in the community', 'Work', '', 'Other'] as const

export const cards: readonly PlanCard[] = said.map(([, kind, text], index) => ({
  number: index + 1,
  text,
  kind,
  tag: pick(tags, index),
  enteredFor: index % 7 === 3,
  merged: [],
}))

const voices: readonly PlanTheme[] = [0, 1, 2, -1].map((theme) => ({
  name: sampleThemes[theme] ?? null,
  cards: cards.filter((_, index) => said[index]?.[0] === theme),
}))
