import { assertNever } from '@core/assert-never'
import type { VoteView } from '@core/views'
import type { Answer, Choice, VoteMethod } from '@core/voting/voting'
import type { Random } from '../random'

type Options = VoteView['options']

/** How somebody votes. The first options are liked a little better, so that there is something to see. */
export function choiceIn({ method, options }: Pick<VoteView, 'method' | 'options'>, random: Random): Choice {
  switch (method.type) {
    case 'dots':
      return { type: 'dots', dots: dotsOn(options, method, random) }
    case 'agreement':
      return { type: 'agreement', answers: answersTo(options, random) }
    default:
      return assertNever(method)
  }
}

type Dots = Extract<Choice, { type: 'dots' }>['dots']

function dotsOn(options: Options, { dots, stacking }: Extract<VoteMethod, { type: 'dots' }>, random: Random): Dots {
  const liked = options.filter((_, index) => random.chance(likingOf(index, options)))
  const chosen = random.shuffled(liked).slice(0, dots)
  const spare = dots - chosen.length
  const favourite = stacking && spare > 0 && random.chance(0.5) ? spare : 0
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

function likingOf(index: number, options: Options): number {
  return 0.85 - (0.4 * index) / Math.max(1, options.length - 1)
}
