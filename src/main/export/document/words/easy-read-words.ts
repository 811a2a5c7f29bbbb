import type { ActionStatus } from '@core/actions/actions'
import type { ClausePart } from '@core/agreement/agreement'
import type { Language } from '@core/language'
import type { PlanChoice } from '@core/plan-choice'

type Counted = (count: number) => string

/**
 * Every word that documents which are easy to read add to what people said. A sentence has at most 15 words and one
 * idea; what ends in a colon stands above people's own words.
 */
export interface EasyReadWords {
  readonly language: Language
  readonly kind: string
  readonly subject: string
  readonly fileTitle: (title: string) => string
  readonly untitled: string
  readonly mark: string
  readonly practice: readonly string[]
  readonly draft: readonly string[]
  readonly what: Texts<'title' | 'plan' | 'when' | 'where' | 'why'>
  readonly who: Texts<'title' | 'nobody'> & {
    readonly people: Counted
    readonly organisations: Counted
    readonly residents: Counted
    readonly online: Counted
  }
  readonly chose: Texts<'title' | 'voted' | 'notVoted' | 'most' | 'none' | 'decided'>
  readonly will: Texts<
    | 'title'
    | 'none'
    | 'what'
    | 'about'
    | 'lead'
    | 'noLead'
    | 'saidYes'
    | 'notYet'
    | 'helpers'
    | 'person'
    | 'when'
    | 'noDate'
    | 'measure'
    | 'going'
    | 'before'
  > & {
    readonly actions: Counted
    readonly action: Counted
    readonly status: Readonly<Record<ActionStatus, string>>
  }
  readonly happened: Texts<
    'title' | 'subject' | 'report' | 'since' | 'changed' | 'learned' | 'evidence' | 'nothing' | 'notYet' | 'late'
  > & { readonly action: Counted }
  readonly promised: Texts<'title' | 'organisations' | 'people'> & {
    readonly private: (count: number) => readonly string[]
  }
  readonly agreement: Texts<'title' | 'notAgreed' | 'review' | 'noReview'> & {
    readonly parts: Readonly<Record<ClausePart, string>>
  }
  readonly waiting: Texts<
    'title' | 'needs' | 'needBy' | 'offers' | 'offerBy' | 'missing' | 'asks' | 'nobodyAsks'
  > & {
    readonly noLead: Counted
    readonly notAccepted: Counted
    readonly noDate: Counted
    readonly notAgreed: Counted
    readonly unanswered: readonly string[]
  }
  readonly meeting: Texts<'title' | 'when' | 'none'>
  readonly left: Texts<'title' | 'votes'> & {
    readonly short: readonly string[]
    readonly cards: (count: number) => readonly string[]
    readonly hidden: (count: number) => readonly string[]
    readonly notRevealed: (count: number) => readonly string[]
    readonly chosen: Readonly<Record<keyof PlanChoice, string>>
  }
  readonly ask: Texts<'title'> & { readonly whom: readonly string[] }
}

type Texts<Name extends string> = Readonly<Record<Name, string>>
