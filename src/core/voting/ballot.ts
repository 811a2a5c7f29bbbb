import { assertNever } from '../assert-never'
import { limits } from '../limits'
import { textRefusal } from '../text'
import type { Refusal } from '../workshop'
import { highestRating, type Answer, type Ballot, type Choice, type Concern, type Vote, type VotingRefusal } from './voting'

type Asked = Pick<Vote, 'method' | 'options'>

/** Why a ballot may not be cast so; null where it may. A ballot is taken whole or refused whole, never trimmed. */
export function ballotRefusal(ballot: Pick<Ballot, 'choice' | 'concerns'>, asked: Asked): Refusal | null {
  const { choice, concerns = [] } = ballot
  return choiceRefusal(choice, asked) ?? concernsRefusal(concerns, asked)
}

function choiceRefusal(choice: Choice, asked: Asked): VotingRefusal | null {
  const { method } = asked
  if (choice.type !== method.type) return { code: 'ballot.wrong-method', expected: method.type }
  const refused = namesRefusal(optionIdsIn(choice), asked)
  if (refused !== null) return refused
  switch (choice.type) {
    case 'dots':
      return method.type === 'dots' ? dotsRefusal(choice.dots, method) : null
    case 'rating':
      return ratingRefusal(choice.ratings)
    case 'impact-effort':
      return (
        ratingRefusal(choice.places.map(({ optionId, impact }) => ({ optionId, rating: impact }))) ??
        ratingRefusal(choice.places.map(({ optionId, effort }) => ({ optionId, rating: effort })))
      )
    case 'agreement':
    case 'ranking':
    case 'consent':
      return null
    default:
      return assertNever(choice)
  }
}

function concernsRefusal(concerns: readonly Concern[], asked: Asked): Refusal | null {
  if (concerns.length > limits.concernsInABallot) {
    return { code: 'ballot.too-many-concerns', used: concerns.length, allowed: limits.concernsInABallot }
  }
  return (
    namesRefusal(concerns.map(idOf), asked) ??
    concerns.map(({ text }) => textRefusal(text, limits.concernLength)).find((refusal) => refusal !== null) ??
    null
  )
}

function optionIdsIn(choice: Choice): readonly string[] {
  switch (choice.type) {
    case 'dots':
      return choice.dots.map(idOf)
    case 'agreement':
    case 'consent':
      return choice.answers.map(idOf)
    case 'rating':
      return choice.ratings.map(idOf)
    case 'ranking':
      return choice.optionIds
    case 'impact-effort':
      return choice.places.map(idOf)
    default:
      return assertNever(choice)
  }
}

export function answersOf(choice: Choice | null): ReadonlyMap<string, Answer> {
  return new Map(choice?.type === 'agreement' ? choice.answers.map(({ optionId, answer }) => [optionId, answer]) : [])
}

/** The ballot with this answer in it, in the place of an earlier one to the same statement. */
export function withAnswer(choice: Choice | null, optionId: string, answer: Answer): Choice {
  const answers = new Map(answersOf(choice)).set(optionId, answer)
  return { type: 'agreement', answers: [...answers].map(([id, given]) => ({ optionId: id, answer: given })) }
}

function namesRefusal(optionIds: readonly string[], { options }: Pick<Vote, 'options'>): VotingRefusal | null {
  const offered = new Set(options.map(({ id }) => id))
  const named = new Set<string>()
  for (const optionId of optionIds) {
    if (!offered.has(optionId)) return { code: 'ballot.unknown-option', optionId }
    if (named.has(optionId)) return { code: 'ballot.option-twice', optionId }
    named.add(optionId)
  }
  return null
}

function dotsRefusal(
  dots: Extract<Choice, { type: 'dots' }>['dots'],
  { dots: allowed, stacking, mostAnOption = allowed }: Extract<Vote['method'], { type: 'dots' }>,
): VotingRefusal | null {
  const most = stacking ? mostAnOption : 1
  for (const { optionId, count } of dots) {
    if (!Number.isSafeInteger(count) || count < 1) return { code: 'ballot.not-a-count', optionId, count }
  }
  const used = dots.reduce((sum, { count }) => sum + count, 0)
  if (used > allowed) return { code: 'ballot.over-limit', used, allowed }
  const stacked = dots.find(({ count }) => count > most)
  return stacked === undefined
    ? null
    : { code: 'ballot.stacked', optionId: stacked.optionId, used: stacked.count, allowed: most }
}

function ratingRefusal(ratings: Extract<Choice, { type: 'rating' }>['ratings']): VotingRefusal | null {
  const outside = ratings.find(({ rating }) => !Number.isInteger(rating) || rating < 1 || rating > highestRating)
  return outside === undefined
    ? null
    : { code: 'ballot.rating-out-of-range', ...outside, least: 1, most: highestRating }
}

function idOf({ optionId }: { readonly optionId: string }): string {
  return optionId
}
