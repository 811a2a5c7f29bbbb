import type { Stage } from '@core/agenda/agenda'
import type { VoteView } from '@core/views'
import type { VoteResult } from '@core/voting/result'

/** What came of the vote that this stage asks again; null where it asks for the first time. */
export function votedBefore(
  { votes }: { readonly votes: readonly VoteView[] },
  { repeats }: Pick<Stage, 'repeats'>,
): VoteResult | null {
  return repeats === undefined ? null : (votes.find(({ id }) => id === repeats)?.result ?? null)
}
