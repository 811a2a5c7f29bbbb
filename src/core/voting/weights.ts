import { assertNever } from '../assert-never'
import { highestRating, type Choice } from './voting'

export interface Weight {
  readonly optionId: string
  /** A whole number, 0 or more. */
  readonly weight: number
}

/**
 * What a choice gives to each of the options that it names; all three tallies add these up. `offered` is how many
 * options there were.
 *
 * - dots: the dots.
 * - agree, consent: 1 for a yes.
 * - rating: the rating.
 * - ranking: `offered` − place points, place 1 being the best: 0 for the last, and for what is not ranked. It is J.-C.
 *   de Borda's count ("Mémoire sur les élections au scrutin", Histoire de l'Académie royale des sciences for 1781,
 *   printed 1784) with his points a and a + b, a + 2b … at a = 0 and b = 1.
 * - impact against effort: the impact, and how far the effort is below 6: 2 for what changes least and is hardest, 10
 *   for what changes most and is easiest.
 */
export function weightsOf(choice: Choice, offered: number): readonly Weight[] {
  switch (choice.type) {
    case 'dots':
      return choice.dots.map(({ optionId, count }) => ({ optionId, weight: count }))
    case 'agreement':
      return choice.answers.map(({ optionId, answer }) => ({ optionId, weight: answer === 'agree' ? 1 : 0 }))
    case 'rating':
      return choice.ratings.map(({ optionId, rating }) => ({ optionId, weight: rating }))
    case 'ranking':
      return choice.optionIds.map((optionId, index) => ({ optionId, weight: offered - (index + 1) }))
    case 'impact-effort':
      return choice.places.map(({ optionId, impact, effort }) => {
        return { optionId, weight: impact + (highestRating + 1 - effort) }
      })
    case 'consent':
      return choice.answers.map(({ optionId, answer }) => ({ optionId, weight: answer === 'consent' ? 1 : 0 }))
    default:
      return assertNever(choice)
  }
}
