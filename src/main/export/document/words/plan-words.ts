import type { ActionStatus } from '@core/actions/actions'
import type { CardKind } from '@core/cards/cards'
import type { Language } from '@core/language'
import type { PlanChoice } from '@core/plan-choice'
import type { Counting, Withheld } from '@core/voting/result'
import type { VoteMethod } from '@core/voting/voting'
import type { PlanMethodWords } from './method-words'
import type { PromisePlanWords } from './promise-words'
import type { RoomPlanWords } from './room-words'
import type { RunningWords } from './running-words'
import type { WebPlanWords } from './web-words'

/** Every word that the printed plan adds to what people said. */
export interface PlanWords {
  /** Of the document and its dates. */
  readonly language: Language
  readonly cover: {
    readonly kind: string
    readonly untitled: string
    readonly draft: string
    readonly when: string
    readonly where: string
    readonly nextMeeting: string
    readonly rehearsal: string
    readonly rehearsalMore: string
    readonly figure: (counted: 'organisations' | 'people' | 'priorities' | 'actions', count: number) => string
    readonly whoWasThere: string
    readonly online: (people: number) => string
    readonly attendance: (people: number, organisations: number, residents: number) => string
    readonly peopleOf: (people: number) => string
    readonly organisation: (name: string, people: number) => string
    readonly residents: string
    readonly nobodyListed: string
  }
  readonly priorities: {
    readonly title: string
    readonly none: string
    /** What the table shows. */
    readonly table: string
    readonly column: string
    readonly notVoted: string
    /** Where all of them were chosen without a vote. */
    readonly noneVoted: string
    readonly samePlaces: string
    readonly differentPlaces: string
  }
  readonly counts: {
    readonly column: Readonly<Record<Counting, string>>
    /** Where there is one count, and nothing to set it against. */
    readonly onlyColumn: string
    readonly explained: string
    /** In its place, where no organisation took part. */
    readonly byPersonOnly: string
    readonly withheld: Readonly<Record<Withheld, string>>
    readonly place: (rank: number, tied: boolean) => string
    readonly total: (counting: Counting, method: VoteMethod['type'], value: number) => string
  }
  readonly actions: {
    readonly title: string
    readonly none: string
    readonly summary: (actions: number, withoutLead: number) => string
    readonly withoutPriority: string
    /** What the table shows. */
    readonly table: string
    readonly columns: readonly [number: string, action: string, lead: string, person: string, status: string]
    readonly measure: (measure: string) => string
    readonly noLead: string
    readonly accepted: string
    readonly notAccepted: string
    readonly supporters: (supporters: string) => string
    readonly noPerson: string
    readonly due: (date: string) => string
    readonly noDue: string
    readonly status: Readonly<Record<ActionStatus, string>>
    /** Where it was agreed at an earlier meeting; the date is in words or empty. */
    readonly from: (meeting: string, date: string) => string
    /** What its owner said of it at one time; `changed` may be empty. */
    readonly update: (date: string, status: string, changed: string) => string
  }
  readonly promises: PromisePlanWords
  readonly room: RoomPlanWords
  readonly web: WebPlanWords
  readonly notes: {
    readonly decisions: string
    readonly title: string
    readonly kind: Readonly<Record<'note' | 'quote', string>>
    readonly quoted: (text: string) => string
    readonly about: (priority: string) => string
  }
  readonly votes: {
    readonly title: string
    readonly voted: (ballots: number, enteredFor: number) => string
    readonly method: (method: VoteMethod) => string
    /** For agree, pass or disagree, where some statements had fewer answers than there were people voting. */
    readonly notAllAnswered: string
    /** What the table of a vote shows, and that of its sectors. */
    readonly table: (stage: string) => string
    readonly sectorTable: (stage: string) => string
    readonly option: string
    readonly unnamed: string
    readonly answers: (agree: number, pass: number, disagree: number) => string
    readonly tallyWithheld: (counting: Counting, why: Withheld) => string
    readonly unallocated: (counting: Exclude<Counting, 'person'>, count: number) => string
    readonly agreeOnFirst: string
    readonly disagreeOnFirst: string
    readonly bySector: string
    readonly ballots: (ballots: number) => string
    readonly agreed: (agree: number, answered: number) => string
    readonly withheldSectors: (sectors: string) => string
  }
  readonly methods: PlanMethodWords
  readonly voices: {
    readonly title: string
    readonly explained: (cards: number) => string
    readonly none: string
    readonly noTheme: string
    readonly cards: (count: number) => string
    readonly emptyTheme: string
    readonly kind: Readonly<Record<CardKind, string>>
    readonly enteredFor: string
  }
  readonly closing: {
    readonly title: string
    readonly noNextMeeting: string
    readonly about: string
    readonly hidden: (cards: number) => string
    readonly notRevealed: (votes: number) => string
    readonly complete: string
    /** What whoever saved it chose to leave out; `web` is the web of organisations. */
    readonly chosen: Readonly<Record<keyof PlanChoice, string>>
  }
  readonly running: RunningWords
}
