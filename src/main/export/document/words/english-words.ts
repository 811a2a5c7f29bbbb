import type { Counting, Withheld } from '@core/voting/result'
import type { VoteMethod } from '@core/voting/voting'
import { unbroken } from '../unbroken'
import { englishMethodWords } from './method-words'
import type { PlanWords } from './plan-words'
import { englishPromiseWords } from './promise-words'
import { englishRoomWords } from './room-words'
import { englishWebWords } from './web-words'

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

const units: Readonly<Record<Counting, string>> = { person: 'person', organisation: 'organisation', sector: 'sector' }

const points = { one: 'point', many: 'points' }

/** What each method counts where every person counts the same. */
const personUnits: Readonly<Record<VoteMethod['type'], { readonly one: string; readonly many: string }>> = {
  dots: { one: 'dot', many: 'dots' },
  agreement: { one: 'agreed', many: 'agreed' },
  rating: points,
  ranking: points,
  'impact-effort': points,
  consent: { one: 'consented', many: 'consented' },
}

const smallGroup = 'a group too small to stay anonymous'

function dotsInWords({ dots, stacking, mostAnOption = dots }: Extract<VoteMethod, { type: 'dots' }>): string {
  const each = `Everyone had ${counted(dots, 'dot', 'dots')} to give`
  if (dots === 1) return `${each}.`
  if (!stacking || mostAnOption === 1) return `${each}, one at most to each.`
  if (mostAnOption < dots) return `${each}, ${mostAnOption} at most to each.`
  return `${each}, several to one thing if they wished.`
}

const whyWithheld: Readonly<Record<Withheld, string>> = {
  'small-group': `not shown: ${smallGroup}`,
  'no-ballots': 'nobody voted',
  'one-option': 'not counted: everybody’s share goes to the only choice',
}

export const englishWords: PlanWords = {
  language: 'en',
  cover: {
    kind: 'The plan we made together',
    untitled: 'Workshop plan',
    draft: 'Draft: the workshop is not closed yet, so this can still change.',
    when: 'When',
    where: 'Where',
    nextMeeting: 'Next meeting',
    rehearsal: 'Rehearsal: nobody said this',
    rehearsalMore:
      'What is said and voted here was made up to try the workshop out. No person or organisation said or agreed to it.',
    figure: (what, count) =>
      ({
        organisations: count === 1 ? 'organisation' : 'organisations',
        people: count === 1 ? 'person' : 'people',
        priorities: count === 1 ? 'priority' : 'priorities',
        actions: count === 1 ? 'action' : 'actions',
      })[what],
    whoWasThere: 'Who was there',
    online: (people) => `${counted(people, 'person', 'people')} took part online before the workshop.`,
    attendance: (people, organisations, residents) => {
      const all = counted(people, 'person', 'people')
      const from = `from ${counted(organisations, 'organisation', 'organisations')}`
      const speaking = `${counted(residents, 'resident', 'residents')} speaking for themselves`
      if (residents === 0) return organisations > 0 ? `${all}, ${from}.` : `${all}.`
      return organisations > 0 ? `${all}: ${people - residents} ${from}, and ${speaking}.` : `${speaking}.`
    },
    peopleOf: (people) => counted(people, 'person', 'people'),
    organisation: (name, people) => `${name}, ${people === 0 ? 'invited' : unbroken(counted(people, 'person', 'people'))}`,
    residents: 'Residents',
    nobodyListed: 'Nobody was listed.',
  },
  priorities: {
    title: 'What matters most',
    none: 'No priorities were chosen.',
    table: 'The priorities, with their place and votes under each way of counting.',
    column: 'Priority',
    notVoted: 'chosen without a vote',
    noneVoted: 'Chosen without a vote.',
    samePlaces: 'The three ways of counting give every priority the same place.',
    differentPlaces: 'The three ways of counting do not give every priority the same place.',
  },
  counts: {
    column: {
      person: 'Each person\nthe same',
      organisation: 'Each organisation\nthe same',
      sector: 'Each sector\nthe same',
    },
    onlyColumn: 'Place and votes',
    explained: [
      'Votes were counted in three ways. By person, everyone’s votes weigh the same.',
      'By organisation, each has one vote, shared over what its people chose;',
      'residents without one have one each, or one together.',
      'By sector, each sector has one vote, shared over what its organisations chose.',
    ].join(' '),
    byPersonOnly: 'Votes were counted by person. No organisations took part, so there is no count by organisation or by sector.',
    withheld: whyWithheld,
    place: (rank, tied) => `${tied ? 'joint ' : ''}${ordinal(rank)}`,
    total: (counting, method, value) => {
      const shown = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(value)
      if (counting !== 'person') return `${shown} ${value === 1 ? 'vote' : 'votes'}`
      return `${shown} ${personUnits[method][value === 1 ? 'one' : 'many']}`
    },
  },
  actions: {
    title: 'What we will do',
    none: 'No actions were written down.',
    summary: (actions, withoutLead) => {
      const all = `${counted(actions, 'action', 'actions')}.`
      if (withoutLead === 0) return all
      if (withoutLead === actions)
        return `${all} ${actions === 1 ? 'It has' : 'None of them has'} ${actions === 1 ? 'no' : 'a'} lead yet.`
      return `${all} ${withoutLead} of them ${withoutLead === 1 ? 'has' : 'have'} no lead yet.`
    },
    withoutPriority: 'Other actions',
    table: 'The actions, with who leads and supports them, who answers for them, by when, and how they stand.',
    columns: ['No.', 'Action, and how we will know', 'Lead and supporters', 'Person and date', 'Status'],
    measure: (measure) => `How we will know: ${measure}`,
    noLead: 'no lead yet',
    accepted: 'said yes to it',
    notAccepted: 'has not said yes yet',
    supporters: (supporters) => `with ${supporters}`,
    noPerson: 'no person named',
    due: (date) => `by ${date}`,
    noDue: 'no date yet',
    status: {
      'not started': 'Not started',
      'on track': 'On track',
      'at risk': 'At risk',
      'off track': 'Off track',
      done: 'Done',
      'changed course': 'Changed course',
      stopped: 'Stopped',
    },
    from: (meeting, date) => `Agreed at “${meeting}”${date === '' ? '' : ` on ${date}`}.`,
    update: (date, status, changed) =>
      [date === '' ? '' : `${date}:`, `${status}.`, changed].filter((part) => part !== '').join(' '),
  },
  promises: englishPromiseWords,
  room: englishRoomWords,
  web: englishWebWords,
  notes: {
    decisions: 'What we decided',
    title: 'Notes and quotes',
    kind: { note: 'Note', quote: 'Quote' },
    quoted: (text) => `“${text}”`,
    about: (priority) => `About: ${priority}`,
  },
  votes: {
    title: 'How we voted',
    voted: (ballots, enteredFor) => {
      const all = `${counted(ballots, 'person', 'people')} voted`
      return enteredFor === 0
        ? `${all}.`
        : `${all}, ${enteredFor} of them on paper or with help; their votes count the same.`
    },
    method: (method) => {
      switch (method.type) {
        case 'dots':
          return dotsInWords(method)
        case 'agreement':
          return 'To each statement people could say agree, pass or disagree.'
        case 'rating':
          return 'People rated each from 1 to 5.'
        case 'ranking':
          return 'People put these in order, the best first. A place is worth one point for each thing below it.'
        case 'impact-effort':
          return 'People said from 1 to 5 how much each would change, and how hard it is.'
        case 'consent':
          return 'To each, people could consent, say that they have a concern, or stand aside.'
      }
    },
    notAllAnswered: 'People could agree, pass or disagree; not all answered every statement.',
    table: (stage) => `Every option of “${stage}”, with its place and votes under each way of counting.`,
    sectorTable: (stage) => `What each sector said to every option of “${stage}”.`,
    option: 'Voted on',
    unnamed: 'A card that was hidden later',
    answers: (agree, pass, disagree) => `${agree} agree · ${pass} pass · ${disagree} disagree`,
    tallyWithheld: (counting, why) =>
      `Counted by ${units[counting]}: ${whyWithheld[why]}.`,
    unallocated: (counting, count) =>
      `${counted(count, units[counting], `${units[counting]}s`)} gave no votes to anything on the list.`,
    agreeOnFirst: 'All three ways of counting put the same first.',
    disagreeOnFirst: 'The three ways of counting do not put the same first.',
    bySector: 'Sector by sector',
    ballots: (ballots) => counted(ballots, 'person', 'people'),
    agreed: (agree, answered) => `${agree} of ${answered} agree`,
    withheldSectors: (sectors) => `Not shown, as groups too small to stay anonymous: ${sectors}.`,
  },
  methods: englishMethodWords,
  voices: {
    title: 'What everyone said',
    explained: (cards) => `${counted(cards, 'card', 'cards')}, word for word. The number is the card’s own.`,
    none: 'No cards were written.',
    noTheme: 'In no theme',
    cards: (count) => counted(count, 'card', 'cards'),
    emptyTheme: 'No cards are in this theme.',
    kind: {
      challenge: 'Challenge',
      strength: 'Strength',
      offer: 'Offer',
      need: 'Need',
      idea: 'Idea',
      insight: 'Insight',
      story: 'Story',
      barrier: 'Barrier',
    },
    enteredFor: 'entered for someone',
  },
  closing: {
    title: 'Next meeting',
    noNextMeeting: 'No next meeting was agreed.',
    about: 'What this plan leaves out',
    notRevealed: (votes) =>
      votes === 1
        ? '1 vote was never shown to the room and is not in this plan.'
        : `${votes} votes were never shown to the room and are not in this plan.`,
    hidden: (cards) =>
      cards === 1
        ? '1 card was hidden by the facilitator and is not in this plan.'
        : `${cards} cards were hidden by the facilitator and are not in this plan.`,
    complete: 'Nothing that was said was left out.',
    chosen: {
      names: 'The names of people are left out of this file. Words that were said are as they were.',
      cards: 'What everyone said, word for word, is left out of this file.',
      votes: 'How the room voted is left out of this file.',
      offers: 'Offers and needs are left out of this file.',
      web: 'The web of organisations is left out of this file.',
    },
  },
  running: {
    page: (page, pages) => `${page} of ${pages}`,
    missing: { emoji: 'emoji', symbol: 'symbol', script: (name) => `${name} letters` },
    missingCharacters: (characters) =>
      [
        `${counted(characters, 'character is', 'characters are')} not in this typeface,`,
        'such as emoji or another script’s letters. A word in square brackets stands where they were.',
      ].join(' '),
  },
}

const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' })

function ordinal(place: number): string {
  return `${place}${suffixes[ordinals.select(place)] ?? 'th'}`
}
