import type { Answer, Choice, Concern, Consent, VoteMethod } from '@core/voting/voting'

/** How much an option would change and how hard it is; half of it while the other half is not copied yet. */
export interface PlaceDraft {
  readonly impact?: number
  readonly effort?: number
}

/** A paper ballot while it is copied in. */
export type BallotDraft =
  | { readonly type: 'dots'; readonly dots: ReadonlyMap<string, number> }
  | { readonly type: 'agreement'; readonly answers: ReadonlyMap<string, Answer> }
  | { readonly type: 'rating'; readonly ratings: ReadonlyMap<string, number> }
  | { readonly type: 'ranking'; readonly optionIds: readonly string[] }
  | { readonly type: 'impact-effort'; readonly places: ReadonlyMap<string, PlaceDraft> }
  | { readonly type: 'consent'; readonly answers: ReadonlyMap<string, Consent> }

export function emptyBallot({ type }: VoteMethod): BallotDraft {
  switch (type) {
    case 'dots':
      return { type, dots: new Map() }
    case 'agreement':
      return { type, answers: new Map() }
    case 'rating':
      return { type, ratings: new Map() }
    case 'ranking':
      return { type, optionIds: [] }
    case 'impact-effort':
      return { type, places: new Map() }
    case 'consent':
      return { type, answers: new Map() }
  }
}

/** Dots still to give; below 0 where the paper has more than allowed, as the rules will say. */
export function dotsLeft(draft: BallotDraft, method: VoteMethod): number {
  if (draft.type !== 'dots' || method.type !== 'dots') return 0
  return [...draft.dots.values()].reduce((left, count) => left - count, method.dots)
}

/** The most dots that one option may get. */
export function mostDots(method: Extract<VoteMethod, { readonly type: 'dots' }>): number {
  return method.stacking ? (method.mostAnOption ?? method.dots) : 1
}

/** Gives an option so many dots: at least none, at most what is left and what one option may get. */
export function withDots(draft: BallotDraft, method: VoteMethod, optionId: string, count: number): BallotDraft {
  if (draft.type !== 'dots' || method.type !== 'dots') return draft
  const now = draft.dots.get(optionId) ?? 0
  const most = Math.min(now + Math.max(0, dotsLeft(draft, method)), mostDots(method))
  const dots = new Map(draft.dots)
  const given = Math.max(0, Math.min(count, most))
  if (given === 0) dots.delete(optionId)
  else dots.set(optionId, given)
  return { type: 'dots', dots }
}

/** Sets an answer; the answer that is already there takes it away. */
export function toggled<Value>(
  given: ReadonlyMap<string, Value>,
  optionId: string,
  value: Value,
): ReadonlyMap<string, Value> {
  const next = new Map(given)
  if (next.get(optionId) === value) next.delete(optionId)
  else next.set(optionId, value)
  return next
}

/** Sets one half of a place; the number that is already there takes it away. */
export function withPlace(
  places: ReadonlyMap<string, PlaceDraft>,
  optionId: string,
  half: 'impact' | 'effort',
  value: number,
): ReadonlyMap<string, PlaceDraft> {
  const { [half]: now, ...other } = places.get(optionId) ?? {}
  return new Map(places).set(optionId, now === value ? other : { ...other, [half]: value })
}

/** Puts an option at this place, 1 the best, or last where that is further; 0 takes it out. */
export function withRank(optionIds: readonly string[], optionId: string, place: number): readonly string[] {
  const others = optionIds.filter((id) => id !== optionId)
  return place < 1 ? others : others.toSpliced(place - 1, 0, optionId)
}

/** The choice that is on the paper; null while an option has only one half of its place. */
export function choiceOf(draft: BallotDraft): Choice | null {
  switch (draft.type) {
    case 'dots':
      return { type: 'dots', dots: [...draft.dots].map(([optionId, count]) => ({ optionId, count })) }
    case 'agreement':
      return { type: 'agreement', answers: [...draft.answers].map(([optionId, answer]) => ({ optionId, answer })) }
    case 'rating':
      return { type: 'rating', ratings: [...draft.ratings].map(([optionId, rating]) => ({ optionId, rating })) }
    case 'ranking':
      return { type: 'ranking', optionIds: draft.optionIds }
    case 'consent':
      return { type: 'consent', answers: [...draft.answers].map(([optionId, answer]) => ({ optionId, answer })) }
    case 'impact-effort': {
      const begun = [...draft.places].filter(([, { impact, effort }]) => (impact ?? effort) !== undefined)
      const places = begun.flatMap(([optionId, { impact, effort }]) =>
        impact === undefined || effort === undefined ? [] : [{ optionId, impact, effort }],
      )
      return places.length < begun.length ? null : { type: 'impact-effort', places }
    }
  }
}

/** The concerns that are on the paper, without the empty ones. */
export function concernsOf(texts: ReadonlyMap<string, string>): readonly Concern[] {
  return [...texts].map(([optionId, text]) => ({ optionId, text: text.trim() })).filter(({ text }) => text !== '')
}
