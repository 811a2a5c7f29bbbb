import type { ConsentCount } from '@core/voting/result'
import type { Consent } from '@core/voting/voting'

type Named = (name: string) => string

/** What the page says about votes that are more than dots and agreement, about scores and about concerns. */
export interface VotingWords {
  readonly rate: Named
  readonly unrated: string
  readonly rateHint: string
  readonly lowest: string
  readonly highest: string
  readonly impact: string
  readonly impactEnds: readonly [lowest: string, highest: string]
  readonly effort: string
  readonly effortEnds: readonly [lowest: string, highest: string]
  readonly bothNeeded: string
  readonly consentHint: string
  readonly consents: Readonly<Record<Consent, string>>
  readonly rankHint: string
  readonly ranked: string
  readonly unranked: string
  readonly nothingRanked: string
  /** `1st`, as short as it goes. */
  readonly place: (place: number) => string
  readonly rank: (option: string, place: number) => string
  readonly up: Named
  readonly down: Named
  readonly out: Named
  readonly isNow: (option: string, place: number) => string
  readonly concern: Named
  readonly concernShort: string
  readonly concernLabel: Named
  readonly concernHint: string
  readonly concernSave: string
  readonly concernChange: Named
  readonly concernRemove: Named
  readonly concernYours: string
  readonly change: string
  readonly remove: string
  readonly cancel: string
  readonly concerns: (count: number) => string
  readonly score: string
  readonly scoreHint: string
  readonly why: string
  readonly reasons: string
  readonly mean: (mean: string) => string
  readonly people: (count: number) => string
  readonly points: (points: string) => string
  readonly placed: (impact: string, effort: string) => string
  readonly consentCounts: (counts: ConsentCount) => string
  readonly beatsAll: Named
  readonly noneBeatsAll: string
  readonly placeBefore: (place: number) => string
  readonly meanBefore: (mean: string) => string
  readonly again: string
}
