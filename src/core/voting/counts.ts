import type { AnswerCount, ConsentCount, PlacedOption, RatingCount } from './result'
import { highestRating } from './voting'
import type { Answer, Ballot, Choice, Concern, Consent, Vote, VoteOption } from './voting'

type Asked = Pick<Vote, 'method' | 'options'>

/** For agree/pass/disagree, how many gave each answer to each option; else empty. */
export function answerCounts({ method, options }: Asked, ballots: readonly Ballot[]): readonly AnswerCount[] {
  if (method.type !== 'agreement') return []
  const given = said(ballots, 'agreement').map(({ answers }) => answers)
  return countAnswers<Answer>(options, given, () => ({ agree: 0, pass: 0, disagree: 0 }))
}

/** For consent, how many gave each answer to each option; else empty. */
export function consentCounts({ method, options }: Asked, ballots: readonly Ballot[]): readonly ConsentCount[] {
  if (method.type !== 'consent') return []
  const given = said(ballots, 'consent').map(({ answers }) => answers)
  return countAnswers<Consent>(options, given, () => ({ consent: 0, concern: 0, 'stand-aside': 0 }))
}

function countAnswers<Given extends string>(
  options: readonly VoteOption[],
  given: readonly (readonly { readonly optionId: string; readonly answer: Given }[])[],
  none: () => Record<Given, number>,
): readonly ({ readonly optionId: string } & Readonly<Record<Given, number>>)[] {
  const counts = new Map(options.map(({ id }) => [id, none()]))
  for (const answers of given) {
    for (const { optionId, answer } of answers) {
      const count = counts.get(optionId)
      if (count !== undefined) count[answer] += 1
    }
  }
  return Array.from(counts, ([optionId, count]) => ({ optionId, ...count }))
}

/** For ratings and scores, how often each option was given each rating; else empty. */
export function ratingCounts({ method, options }: Asked, ballots: readonly Ballot[]): readonly RatingCount[] {
  if (method.type !== 'rating') return []
  const counts = new Map(options.map(({ id }) => [id, Array.from({ length: highestRating }, () => 0)]))
  for (const { ratings } of said(ballots, 'rating')) {
    for (const { optionId, rating } of ratings) {
      const count = counts.get(optionId)
      if (count !== undefined) count[rating - 1] = (count[rating - 1] ?? 0) + 1
    }
  }
  return Array.from(counts, ([optionId, count]) => {
    const rated = count.reduce((sum, times) => sum + times, 0)
    const points = count.reduce((sum, times, index) => sum + times * (index + 1), 0)
    return { optionId, counts: count, mean: rated === 0 ? null : meanOf(points, rated) }
  })
}

/** For impact against effort, where the ballots put each option on average; else empty. */
export function placedOptions({ method, options }: Asked, ballots: readonly Ballot[]): readonly PlacedOption[] {
  if (method.type !== 'impact-effort') return []
  const sums = new Map(options.map(({ id }) => [id, { impact: 0, effort: 0, placed: 0 }]))
  for (const { places } of said(ballots, 'impact-effort')) {
    for (const { optionId, impact, effort } of places) {
      const sum = sums.get(optionId)
      if (sum === undefined) continue
      sum.impact += impact
      sum.effort += effort
      sum.placed += 1
    }
  }
  return Array.from(sums, ([optionId, sum]) => ({ optionId, ...sum }))
    .filter(({ placed }) => placed > 0)
    .map(({ optionId, impact, effort, placed }) => {
      return { optionId, impact: meanOf(impact, placed), effort: meanOf(effort, placed), ballots: placed }
    })
}

/** Everybody's concerns, in an order that says nothing of whose they are or when they came. */
export function concernsOf({ options }: Asked, ballots: readonly Ballot[]): readonly Concern[] {
  const raised = new Map<string, string[]>(options.map(({ id }) => [id, []]))
  for (const { concerns = [] } of ballots) for (const { optionId, text } of concerns) raised.get(optionId)?.push(text)
  return [...raised].flatMap(([optionId, texts]) => texts.toSorted().map((text) => ({ optionId, text })))
}

type ChoiceOf<Type extends Choice['type']> = Extract<Choice, { readonly type: Type }>

function said<Type extends Choice['type']>(ballots: readonly Ballot[], type: Type): readonly ChoiceOf<Type>[] {
  return ballots.map(({ choice }) => choice).filter((choice): choice is ChoiceOf<Type> => choice.type === type)
}

/** With one decimal, half rounded up. */
function meanOf(sum: number, count: number): number {
  return Math.round((sum * 10) / count) / 10
}
