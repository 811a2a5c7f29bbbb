import type { VoteMethod } from '@core/voting/voting'
import { counted } from '../../../shared/words/counts'

/** How people vote, as the facilitator says it to the room. */
export function methodInWords(method: VoteMethod): string {
  return `${howToVote(method)} In private, all at once.`
}

function howToVote(method: VoteMethod): string {
  switch (method.type) {
    case 'dots': {
      const each = `Each person has ${counted(method.dots, 'dot')}`
      if (!method.stacking) return `${each}, at most one on each.`
      return method.mostAnOption === undefined
        ? `${each}, and may put several on one.`
        : `${each}, at most ${method.mostAnOption} on each.`
    }
    case 'agreement':
      return 'For each one, people say: agree, pass or disagree.'
    case 'rating':
      return 'People rate each one from 1 to 5; 5 is the best.'
    case 'ranking':
      return 'People put them in order, the best first, as far as they want to go.'
    case 'impact-effort':
      return 'For each one, people say from 1 to 5 how much it would change, and how hard it is.'
    case 'consent':
      return 'For each one, people say: I consent, I have a concern, or I stand aside.'
  }
}

/** Why a dot more is not taken. */
export function limitInWords(method: VoteMethod): string | null {
  if (method.type !== 'dots') return null
  const all = `${counted(method.dots, 'dot')} in all`
  const most = method.stacking ? (method.mostAnOption ?? method.dots) : 1
  return most === method.dots ? `At most ${all}.` : `At most ${counted(most, 'dot')} on each, and ${all}.`
}
