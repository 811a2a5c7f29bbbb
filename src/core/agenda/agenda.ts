import type { CardKind } from '../cards/cards'
import type { VoteMethod } from '../voting/voting'

/** What a stage does, with what only that kind needs. */
export type StageActivity =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'gather'; readonly cardKind: CardKind; readonly tags: readonly string[] }
  | { readonly kind: 'round'; readonly cardKind: CardKind }
  | { readonly kind: 'group'; readonly suggestedThemes: readonly string[] }
  | {
      readonly kind: 'vote'
      readonly method: VoteMethod
      readonly optionsFrom: 'themes' | 'cards'
      /** How many options the room means to choose. */
      readonly choose: number
    }
  | { readonly kind: 'break' }
  | { readonly kind: 'act' }
  | { readonly kind: 'read-back' }

export type StageKind = StageActivity['kind']

export interface StagePlan {
  readonly title: string
  readonly prompt: string
  readonly minutes: number
  readonly activity: StageActivity
}

export interface Stage extends StagePlan {
  readonly id: string
  /** Cards of this stage may be seen beyond the facilitator. */
  readonly cardsShown: boolean
  /** Organisations that were heard in this stage, in a round. */
  readonly heard: readonly string[]
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

export type AgendaEvent =
  | { readonly type: 'stageAdded'; readonly stage: StagePlan & { readonly id: string }; readonly position: number }
  | { readonly type: 'stageChanged'; readonly stageId: string; readonly changes: Partial<StagePlan> }
  | { readonly type: 'stageRemoved'; readonly stageId: string }
  | { readonly type: 'stageMoved'; readonly stageId: string; readonly position: number }
  | { readonly type: 'stageEntered'; readonly stageId: string; readonly at: number }
  | { readonly type: 'timerStarted'; readonly endsAt: number }
  | { readonly type: 'timerPaused'; readonly remainingMs: number }
  | { readonly type: 'timerExtended'; readonly byMs: number }
  | { readonly type: 'cardsShown'; readonly stageId: string; readonly shown: boolean }
  | { readonly type: 'organisationHeard'; readonly stageId: string; readonly organisationId: string; readonly heard: boolean }

export type AgendaRefusal =
  | { readonly code: 'agenda.unknown-stage'; readonly stageId: string }
  | { readonly code: 'agenda.too-many-stages'; readonly allowed: number }
  | { readonly code: 'agenda.minutes-out-of-range'; readonly minutes: number; readonly least: number; readonly most: number }
  | { readonly code: 'agenda.stage-in-use'; readonly cards: number; readonly ballots: number }
  | { readonly code: 'agenda.stage-is-current'; readonly stageId: string }
  | { readonly code: 'agenda.not-started' }
  | { readonly code: 'agenda.too-many-tags'; readonly tags: number; readonly allowed: number }
  | { readonly code: 'agenda.not-a-round'; readonly stageId: string }
  | { readonly code: 'people.unknown-organisation'; readonly organisationId: string }
  | { readonly code: 'voting.choose-out-of-range'; readonly choose: number; readonly least: number; readonly most: number }
  | { readonly code: 'voting.dots-out-of-range'; readonly dots: number; readonly least: number; readonly most: number }
