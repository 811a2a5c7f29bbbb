import type { AnswerCount, ConsentCount, PlacedOption, RatingCount } from './result'
import { highestRating, type Answer, type Ballot, type Choice, type Concern, type Consent, type Vote } from './voting'

type Asked = Pick<Vote, 'method' | 'options'>

/** For agree/pass/disagree, how many gave each answer to each option; else empty. */
export function answerCounts({ method, options }: Asked, ballots: readonly Ballot[]): readonly AnswerCount[] {
  if (method.type !== 'agreement') return []
  const counts = new Map(options.map(({ id }) => [id, { agree: 0, pass: 0, disagree: 0 } satisfies Record<Answer, number>]))
  for (const { optionId, answer } of said(ballots, 'agreement').flatMap(({ answers }) => answers)) {
    const count = counts.get(optionId)
    if (count !== undefined) count[answer] += 1
  }
  return Array.from(counts, ([optionId, count]) => ({ optionId, ...count }))
}

/** For consent, how many gave each answer to each option; else empty. */
export function consentCounts({ method, options }: Asked, ballots: readonly Ballot[]): readonly ConsentCount[] {
  if (method.type !== 'consent') return []
  const none = (): Record<Consent, number> => ({ consent: 0, concern: 0, 'stand-aside': 0 })
  const counts = new Map(options.map(({ id }) => [id, none()]))
  for (const { optionId, answer } of said(ballots, 'consent').flatMap(({ answers }) => answers)) {
    const count = counts.get(optionId)
    if (count !== undefined) count[answer] += 1
  }
  return Array.from(counts, ([optionId, count]) => ({ optionId, ...count }))
}

/** For ratings and scores, how often each option was given each rating; else empty. */
export function ratingCounts({ method, options }: Asked, ballots: readonly Ballot[]): readonly RatingCount[] {
  if (method.type !== 'rating') return []
  const counts = new Map(options.map(({ id }) => [id, Array.from({ length: highestRating }, () => 0)]))
  for (const { optionId, rating } of said(ballots, 'rating').flatMap(({ ratings }) => ratings)) {
    const count = counts.get(optionId)
    if (count !== undefined) count[rating - 1] = (count[rating - 1] ?? 0) + 1
  }
  return Array.from(counts, ([optionId, count]) => {
    const given = count.reduce((sum, times) => sum + times, 0)
    const points = count.reduce((sum, times, index) => sum + times * (index + 1), 0)
    return { optionId, counts: count, mean: given === 0 ? null : meanOf(points, given) }
  })
}

/** For impact against effort, where the ballots put each option on average; else empty. */
export function placedOptions({ method, options }: Asked, ballots: readonly Ballot[]): readonly PlacedOption[] {
  if (method.type !== 'impact-effort') return []
  const sums = new Map(options.map(({ id }) => [id, { impact: 0, effort: 0, ballots: 0 }]))
  for (const { optionId, impact, effort } of said(ballots, 'impact-effort').flatMap(({ places }) => places)) {
    const sum = sums.get(optionId)
    if (sum === undefined) continue
    sum.impact += impact
    sum.effort += effort
    sum.ballots += 1
  }
  return Array.from(sums, ([optionId, sum]) => ({ optionId, ...sum }))
    .filter((sum) => sum.ballots > 0)
    .map(({ optionId, impact, effort, ballots }) => {
      return { optionId, impact: meanOf(impact, ballots), effort: meanOf(effort, ballots), ballots }
    })
}

/** Everybody's concerns, in an order that says nothing of whose they are or when they came. */
export function concernsOf({ options }: Asked, ballots: readonly Ballot[]): readonly Concern[] {
  const raised = ballots.flatMap(({ concerns = [] }) => concerns)
  return options.flatMap(({ id }) => {
    const words = raised.filter(({ optionId }) => optionId === id).map(({ text }) => text)
    return words.toSorted().map((text) => ({ optionId: id, text }))
  })
}

type ChoiceOf<Type extends Choice['type']> = Extract<Choice, { readonly type: Type }>

function said<Type extends Choice['type']>(ballots: readonly Ballot[], type: Type): readonly ChoiceOf<Type>[] {
  return ballots.map(({ choice }) => choice).filter((choice): choice is ChoiceOf<Type> => choice.type === type)
}

/** With one decimal, half rounded up. */
function meanOf(sum: number, count: number): number {
  return Math.round((sum * 10) / count) / 10
}
