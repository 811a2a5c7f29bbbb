import type { VoteMethod } from '@core/voting/voting'
import { counted } from '../../../shared/words/counts'

/** How people vote, as the facilitator says it to the room. */
export function methodInWords(method: VoteMethod): string {
  if (method.type === 'agreement') return 'For each one, people say: agree, pass or disagree. In private, all at once.'
  const each = `Each person has ${counted(method.dots, 'dot')}`
  return method.stacking
    ? `${each}, and may put several on one. In private, all at once.`
    : `${each}, at most one on each. In private, all at once.`
}

/** Why a dot more is not taken. */
export function limitInWords(method: VoteMethod): string | null {
  if (method.type === 'agreement') return null
  const all = `${counted(method.dots, 'dot')} in all`
  return method.stacking ? `At most ${all}.` : `At most one dot on each, and ${all}.`
}
