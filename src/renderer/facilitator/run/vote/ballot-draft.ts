import type { Answer, Choice, VoteMethod } from '@core/voting/voting'

/** A paper ballot while it is copied in: dots by option, or answers by option. */
export type BallotDraft =
  | { readonly type: 'dots'; readonly dots: ReadonlyMap<string, number> }
  | { readonly type: 'agreement'; readonly answers: ReadonlyMap<string, Answer> }

export function emptyBallot(method: VoteMethod): BallotDraft {
  return method.type === 'dots' ? { type: 'dots', dots: new Map() } : { type: 'agreement', answers: new Map() }
}

/** Dots still to give; below 0 where the paper has more than allowed, as the rules will say. */
export function dotsLeft(draft: BallotDraft, method: VoteMethod): number {
  if (draft.type !== 'dots' || method.type !== 'dots') return 0
  return [...draft.dots.values()].reduce((left, count) => left - count, method.dots)
}

/** Gives an option so many dots: at least none, at most what is left, and one without stacking. */
export function withDots(draft: BallotDraft, method: VoteMethod, optionId: string, count: number): BallotDraft {
  if (draft.type !== 'dots' || method.type !== 'dots') return draft
  const now = draft.dots.get(optionId) ?? 0
  const most = Math.min(now + Math.max(0, dotsLeft(draft, method)), method.stacking ? method.dots : 1)
  const dots = new Map(draft.dots)
  const given = Math.max(0, Math.min(count, most))
  if (given === 0) dots.delete(optionId)
  else dots.set(optionId, given)
  return { type: 'dots', dots }
}

/** Sets an answer; the answer that is already there takes it away. */
export function withAnswer(draft: BallotDraft, optionId: string, answer: Answer): BallotDraft {
  if (draft.type !== 'agreement') return draft
  const answers = new Map(draft.answers)
  if (answers.get(optionId) === answer) answers.delete(optionId)
  else answers.set(optionId, answer)
  return { type: 'agreement', answers }
}

export function choiceOf(draft: BallotDraft): Choice {
  if (draft.type === 'dots') {
    return { type: 'dots', dots: [...draft.dots].map(([optionId, count]) => ({ optionId, count })) }
  }
  return { type: 'agreement', answers: [...draft.answers].map(([optionId, answer]) => ({ optionId, answer })) }
}

/** The answer that a key stands for: 1 2 3, or the first letters. */
export function answerOfKey(key: string): Answer | null {
  switch (key.toLowerCase()) {
    case '1':
    case 'a':
      return 'agree'
    case '2':
    case 'p':
      return 'pass'
    case '3':
    case 'd':
      return 'disagree'
    default:
      return null
  }
}
