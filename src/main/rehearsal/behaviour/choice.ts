import { assertNever } from '@core/assert-never'
import type { VoteView } from '@core/views'
import { highestRating, type Answer, type Choice, type Consent, type VoteMethod } from '@core/voting/voting'
import type { Random } from '../random'

type Options = VoteView['options']

/** How somebody votes. The first options are liked a little better, so that there is something to see. */
export function choiceIn({ method, options }: Pick<VoteView, 'method' | 'options'>, random: Random): Choice {
  switch (method.type) {
    case 'dots':
      return { type: 'dots', dots: dotsOn(options, method, random) }
    case 'agreement':
      return { type: 'agreement', answers: answersTo(options, random) }
    case 'rating':
      return {
        type: 'rating',
        ratings: options.map(({ id: optionId }, index) => ({ optionId, rating: step(index, options, random) })),
      }
    case 'ranking':
      return { type: 'ranking', optionIds: inOrderOfLiking(options, random).slice(0, 5) }
    case 'impact-effort':
      return {
        type: 'impact-effort',
        places: options.map(({ id: optionId }, index) => {
          const impact = step(index, options, random)
          return { optionId, impact, effort: 1 + random.below(highestRating) }
        }),
      }
    case 'consent':
      return {
        type: 'consent',
        answers: options.map(({ id: optionId }, index) => ({ optionId, answer: consentTo(index, options, random) })),
      }
    default:
      return assertNever(method)
  }
}

type Dots = Extract<Choice, { type: 'dots' }>['dots']

function dotsOn(options: Options, method: Extract<VoteMethod, { type: 'dots' }>, random: Random): Dots {
  const { dots, stacking, mostAnOption = dots } = method
  const liked = options.filter((_, index) => random.chance(likingOf(index, options)))
  const chosen = random.shuffled(liked).slice(0, dots)
  const spare = dots - chosen.length
  const favourite = stacking && spare > 0 && random.chance(0.5) ? Math.min(spare, mostAnOption - 1) : 0
  return chosen.map(({ id }, index) => ({ optionId: id, count: index === 0 ? 1 + favourite : 1 }))
}

function answersTo(options: Options, random: Random): Extract<Choice, { type: 'agreement' }>['answers'] {
  return options.flatMap(({ id }, index) => {
    // Some leave a statement out.
    if (random.chance(0.08)) return []
    const answer: Answer = random.chance(likingOf(index, options)) ? 'agree' : random.chance(0.4) ? 'pass' : 'disagree'
    return [{ optionId: id, answer }]
  })
}

/** 1 to 5, mostly near to how much the option is liked. */
function step(index: number, options: Options, random: Random): number {
  const near = 1 + Math.round(likingOf(index, options) * (highestRating - 1)) + random.below(3) - 1
  return Math.min(highestRating, Math.max(1, near))
}

function inOrderOfLiking(options: Options, random: Random): string[] {
  const liked = options.map(({ id }, index) => ({ id, liking: step(index, options, random) }))
  return random.shuffled(liked).toSorted((one, other) => other.liking - one.liking).map(({ id }) => id)
}

function consentTo(index: number, options: Options, random: Random): Consent {
  if (random.chance(likingOf(index, options))) return 'consent'
  return random.chance(0.5) ? 'concern' : 'stand-aside'
}

function likingOf(index: number, options: Options): number {
  return 0.85 - (0.4 * index) / Math.max(1, options.length - 1)
}
