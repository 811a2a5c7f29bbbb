import type { Plan } from '@core/plan'
import type { PlanChoice } from '@core/plan-choice'
import { counted, listed } from '../../../shared/words/counts'

const parts: Readonly<Record<keyof PlanChoice, string>> = {
  names: 'people’s names',
  cards: 'what everyone said',
  votes: 'the votes',
  offers: 'offers and needs',
  web: 'who works with whom',
}

/** What will not be in the files, in one sentence or two. */
export function leftOutInWords({ chosen, hiddenCards, votesNotRevealed, privateCommitments }: Plan['leftOut']): string {
  const never = [
    hiddenCards > 0 && counted(hiddenCards, 'hidden card'),
    votesNotRevealed > 0 && counted(votesNotRevealed, 'vote that was never shown', 'votes that were never shown'),
    privateCommitments > 0 && counted(privateCommitments, 'private promise'),
  ].filter((part) => part !== false)
  const sentences = [
    chosen.length > 0 && `Left out as you chose: ${listed(chosen.map((part) => parts[part]))}. The files say so.`,
    never.length > 0 && `Never in a file: ${listed(never)}.`,
  ].filter((sentence) => sentence !== false)
  return sentences.length === 0 ? 'Nothing is left out.' : sentences.join(' ')
}
