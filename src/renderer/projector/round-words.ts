import type { Language } from '@core/language'

/** What the projector says of rounds, tables, stories, links and who is missing. */
export interface RoundWords {
  readonly now: string
  readonly next: string
  readonly everyoneHeard: string
  readonly story: (at: number, all: number) => string
  readonly round: (at: number, all: number, minutes: number) => string
  readonly moveOn: string
  readonly lastRound: string
  readonly seeYourPhone: string
  readonly residents: string
  readonly people: (count: number) => string
  readonly cards: (count: number) => string
  readonly ideas: (count: number) => string
  readonly heldIdeas: (count: number) => string
  readonly joins: string
  readonly alone: (count: number) => string
  readonly whatIsThere: string
  readonly nobodyAsks: string
  readonly willAsk: (organisation: string) => string
  readonly willBeAsked: string
  readonly missing: (groups: number, open: number) => string
}

const english: RoundWords = {
  now: 'Now',
  next: 'Next',
  everyoneHeard: 'Every organisation was heard',
  story: (at, all) => `Story ${at} of ${all}`,
  round: (at, all, minutes) => `Round ${at} of ${all}, about ${minutes} minutes`,
  moveOn: 'Then everybody moves on by one table.',
  lastRound: 'This is the last round.',
  seeYourPhone: 'Your phone says which table is yours.',
  residents: 'Residents',
  people: (count) => (count === 1 ? '1 person' : `${count} people`),
  cards: (count) => (count === 1 ? '1 card' : `${count} cards`),
  ideas: (count) => (count === 1 ? '1 idea' : `${count} ideas`),
  heldIdeas: (count) => `${count === 1 ? '1 idea' : `${count} ideas`} so far, shown when everyone has had time.`,
  joins: 'joins',
  alone: (count) => `Not linked yet: ${count}`,
  whatIsThere: 'What is there to link',
  nobodyAsks: 'Who will ask them?',
  willAsk: (organisation) => `${organisation} will ask`,
  willBeAsked: 'Will be asked',
  missing: (groups, open) => {
    const notHere = groups === 1 ? '1 group is not here.' : `${groups} groups are not here.`
    if (open === 0) return `${notHere} ${groups === 1 ? 'It' : 'Each'} will be asked.`
    return `${notHere} ${groups === 1 ? 'Nobody asks it yet.' : `${open} of them nobody asks yet.`}`
  },
}

const welsh: RoundWords = {
  now: 'Nawr',
  next: 'Nesaf',
  everyoneHeard: 'Clywyd pob sefydliad',
  story: (at, all) => `Stori ${at} o ${all}`,
  round: (at, all, minutes) => `Rownd ${at} o ${all}, tua ${minutes} munud`,
  moveOn: 'Yna bydd pawb yn symud ymlaen un bwrdd.',
  lastRound: 'Dyma’r rownd olaf.',
  seeYourPhone: 'Mae eich ffôn yn dweud pa fwrdd yw eich un chi.',
  residents: 'Trigolion',
  people: (count) => `${count} o bobl`,
  cards: (count) => `${count} cerdyn`,
  ideas: (count) => `${count} syniad`,
  heldIdeas: (count) => `${count} syniad hyd yn hyn, i’w dangos pan fydd pawb wedi cael amser.`,
  joins: 'yn cysylltu',
  alone: (count) => `Heb eu cysylltu eto: ${count}`,
  whatIsThere: 'Beth sydd yma i’w gysylltu',
  nobodyAsks: 'Pwy fydd yn gofyn iddyn nhw?',
  willAsk: (organisation) => `Bydd ${organisation} yn gofyn`,
  willBeAsked: 'Bydd rhywun yn gofyn',
  missing: (groups, open) => {
    const asked = open === 0 ? 'Bydd rhywun yn gofyn i bob un.' : `Nid oes neb yn gofyn i ${open} ohonynt eto.`
    return `Mae ${groups} grŵp heb fod yma. ${asked}`
  },
}

export const roundWords: Readonly<Record<Language, RoundWords>> = { en: english, cy: welsh }
