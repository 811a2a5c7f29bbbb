import { limits } from '@core/limits'
import type { VoteView } from '@core/views'
import type { Choice, Concern } from '@core/voting/voting'
import type { Moment } from './moment'

/** What somebody fears: of what they have a concern about, or else, as few do, of the option that stands last. */
export function concernsIn(
  choice: Choice,
  { options }: Pick<VoteView, 'options'>,
  { random, say }: Pick<Moment, 'random' | 'say'>,
): Concern[] {
  const feared =
    choice.type === 'consent'
      ? choice.answers.filter(({ answer }) => answer === 'concern').map(({ optionId }) => optionId)
      : options.slice(-1).filter(() => random.chance(0.15)).map(({ id }) => id)
  return feared
    .slice(0, limits.concernsInABallot)
    .map((optionId, index) => ({ optionId, text: say('concern', index) }))
}
