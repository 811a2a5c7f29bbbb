import type { CardKind } from '../cards/cards'
import type { InBothLanguages } from '../language'
import type { Sector } from '../sector'
import type { VoteMethod } from '../voting/voting'

/** What a stage does, with what only that kind needs. */
export type StageActivity =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'gather'; readonly cardKind: CardKind; readonly tags: readonly string[] }
  | { readonly kind: 'round'; readonly cardKind: CardKind }
  /**
   * Several prompts at once, at a table each; people move on from one to the next. What is said at a table is a card of
   * the theme of that name.
   */
  | {
      readonly kind: 'themed-rounds'
      readonly cardKind: CardKind
      readonly themes: readonly string[]
      /** How often people move, the first table included. */
      readonly rounds: number
    }
  | { readonly kind: 'group'; readonly suggestedThemes: readonly string[] }
  | {
      readonly kind: 'vote'
      readonly method: VoteMethod
      readonly optionsFrom: 'themes' | 'cards'
      /** Only cards of this kind are offered; all where it is left out. */
      readonly cardKind?: CardKind
      /** How many options the room means to choose. */
      readonly choose: number
    }
  /** One question, answered from 1 to 5, and why; the reasons are cards. */
  | { readonly kind: 'score'; readonly lowest: string; readonly highest: string }
  /** A story on the screen, one after the other; what people take from it are cards. */
  | { readonly kind: 'stories'; readonly stories: readonly Story[]; readonly cardKind: CardKind }
  /** Two cards of this kind are joined into an idea, which is a card too. */
  | { readonly kind: 'link'; readonly joins: CardKind }
  /** Who is not here, and who will ask them. */
  | { readonly kind: 'missing' }
  /** Offers and needs, matched to one another. */
  | { readonly kind: 'offers' }
  /** The clauses of an agreement, drafted on the screen. */
  | { readonly kind: 'agreement' }
  | {
      readonly kind: 'commitments'
      /** What people may promise with one press; they can always say it in their own words. */
      readonly suggestions: readonly string[]
      /** A promise is its author's alone unless they choose otherwise. */
      readonly startsPrivate: boolean
      /** Asks, apart from the promise, whether somebody may get in touch about it. */
      readonly asksContact: boolean
    }
  | { readonly kind: 'break' }
  /** What became of the actions of the meeting before; their owners say it. */
  | { readonly kind: 'return' }
  | { readonly kind: 'act' }
  /** Will this work? Yes, yes with changes, not yet; asked of these sectors. */
  | { readonly kind: 'check'; readonly of: CheckedKind; readonly sectors: readonly Sector[] }
  | { readonly kind: 'read-back' }

export type StageKind = StageActivity['kind']

export const checkedKinds = ['priorities', 'actions', 'clauses'] as const

/** What a check is about: every priority, every action or every clause of the agreement. */
export type CheckedKind = (typeof checkedKinds)[number]

export interface Story {
  readonly title: string
  readonly text: string
}

export interface StagePlan {
  readonly title: string
  readonly prompt: string
  readonly minutes: number
  readonly activity: StageActivity
  /** The facilitator's own notes; on no other screen. */
  readonly privateNotes?: string
  /** The same in Welsh, for rooms in both languages. */
  readonly welsh?: WelshStage
}

export interface WelshStage {
  readonly title: string
  readonly prompt: string
  /** The activity's own words: tags, themes, stories, suggestions. Words that are not here stay in English. */
  readonly words: readonly InBothLanguages[]
}

export interface Stage extends StagePlan {
  readonly id: string
  /** Cards of this stage may be seen beyond the facilitator. */
  readonly cardsShown: boolean
  /** Organisations that were heard in this stage, in a round. */
  readonly heard: readonly string[]
  /** Which story or which round the room is at, from 0. */
  readonly part: number
  /** The stage that this one asks again, where it is a second vote. */
  readonly repeats?: string
}

/** A running timer knows its end on the authority's clock (ms since 1970); a paused one what is left (ms; below 0 once over). */
export type Timer =
  | { readonly state: 'running'; readonly endsAt: number; readonly durationMs: number }
  | { readonly state: 'paused'; readonly remainingMs: number; readonly durationMs: number }

export interface Agenda {
  readonly stages: readonly Stage[]
  /** The stage that the room is in; null before the workshop starts. */
  readonly currentStageId: string | null
  /** When the current stage was entered, ms since 1970. */
  readonly enteredAt: number | null
  /** When the first stage was entered, ms since 1970; what the schedule counts from. */
  readonly startedAt: number | null
  readonly timer: Timer
}

export type AgendaCommand =
  | { readonly type: 'addStage'; readonly stage: StagePlan; readonly position: number }
  | { readonly type: 'changeStage'; readonly stageId: string; readonly changes: Partial<StagePlan> }
  | { readonly type: 'removeStage'; readonly stageId: string }
  | { readonly type: 'moveStage'; readonly stageId: string; readonly position: number }
  | { readonly type: 'enterStage'; readonly stageId: string }
  | { readonly type: 'startTimer' }
  | { readonly type: 'pauseTimer' }
  | { readonly type: 'extendTimer'; readonly byMs: number }
  | { readonly type: 'showCards'; readonly stageId: string; readonly shown: boolean }
  | { readonly type: 'markHeard'; readonly stageId: string; readonly organisationId: string; readonly heard: boolean }
  | { readonly type: 'goToPart'; readonly stageId: string; readonly part: number }
  /** Asks a vote or a score again, in a stage of its own after it; both results are kept. */
  | { readonly type: 'repeatStage'; readonly stageId: string }

export type AgendaEvent =
  | {
      readonly type: 'stageAdded'
      readonly stage: StagePlan & { readonly id: string; readonly repeats?: string }
      readonly position: number
    }
  | { readonly type: 'stageChanged'; readonly stageId: string; readonly changes: Partial<StagePlan> }
  | { readonly type: 'stageRemoved'; readonly stageId: string }
  | { readonly type: 'stageMoved'; readonly stageId: string; readonly position: number }
  | { readonly type: 'stageEntered'; readonly stageId: string; readonly at: number }
  | { readonly type: 'timerStarted'; readonly endsAt: number }
  | { readonly type: 'timerPaused'; readonly remainingMs: number }
  | { readonly type: 'timerExtended'; readonly byMs: number }
  | { readonly type: 'cardsShown'; readonly stageId: string; readonly shown: boolean }
  | { readonly type: 'organisationHeard'; readonly stageId: string; readonly organisationId: string; readonly heard: boolean }
  | { readonly type: 'partEntered'; readonly stageId: string; readonly part: number }

export type AgendaRefusal =
  | { readonly code: 'agenda.unknown-stage'; readonly stageId: string }
  | { readonly code: 'agenda.too-many-stages'; readonly allowed: number }
  | { readonly code: 'agenda.minutes-out-of-range'; readonly minutes: number; readonly least: number; readonly most: number }
  | {
      readonly code: 'agenda.stage-in-use'
      readonly cards: number
      readonly ballots: number
      readonly invitations: number
      readonly responses: number
    }
  | { readonly code: 'agenda.stage-is-current'; readonly stageId: string }
  | { readonly code: 'agenda.not-started' }
  | { readonly code: 'agenda.too-many-tags'; readonly tags: number; readonly allowed: number }
  | { readonly code: 'agenda.too-many-stories'; readonly stories: number; readonly allowed: number }
  | { readonly code: 'agenda.not-a-round'; readonly stageId: string }
  | { readonly code: 'agenda.no-such-part'; readonly stageId: string; readonly part: number; readonly parts: number }
  /** Only a vote or a score whose result was seen is asked again. */
  | { readonly code: 'agenda.nothing-to-repeat'; readonly stageId: string }
  | { readonly code: 'agenda.rounds-out-of-range'; readonly rounds: number; readonly least: number; readonly most: number }
  | { readonly code: 'people.unknown-organisation'; readonly organisationId: string }
  | { readonly code: 'voting.choose-out-of-range'; readonly choose: number; readonly least: number; readonly most: number }
  | { readonly code: 'voting.dots-out-of-range'; readonly dots: number; readonly least: number; readonly most: number }
