import { assertNever } from '../assert-never'
import type { Answer, Choice, Vote, VotingRefusal } from './voting'

/** Why a ballot may not be cast so; null where it may. A ballot is taken whole or refused whole, never trimmed. */
export function choiceRefusal(choice: Choice, vote: Pick<Vote, 'method' | 'options'>): VotingRefusal | null {
  const { method } = vote
  const optionIds = choice.type === 'dots' ? choice.dots.map(idOf) : choice.answers.map(idOf)
  const refused = namesRefusal(optionIds, vote)
  if (refused !== null) return refused
  switch (choice.type) {
    case 'dots':
      return method.type === 'dots'
        ? dotsRefusal(choice.dots, method)
        : { code: 'ballot.wrong-method', expected: method.type }
    case 'agreement':
      return method.type === 'agreement' ? null : { code: 'ballot.wrong-method', expected: method.type }
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
  method: Extract<Vote['method'], { type: 'dots' }>,
): VotingRefusal | null {
  for (const { optionId, count } of dots) {
    if (!Number.isSafeInteger(count) || count < 1) return { code: 'ballot.not-a-count', optionId, count }
    if (!method.stacking && count > 1) return { code: 'ballot.stacked', optionId, used: count, allowed: 1 }
  }
  const used = dots.reduce((sum, { count }) => sum + count, 0)
  return used > method.dots ? { code: 'ballot.over-limit', used, allowed: method.dots } : null
}

function idOf({ optionId }: { readonly optionId: string }): string {
  return optionId
}
