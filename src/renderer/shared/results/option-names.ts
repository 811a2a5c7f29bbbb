import type { VoteView } from '@core/views'

/** The words of each option of a vote, by its id. Hidden options have none. */
export function optionNames(vote: Pick<VoteView, 'options'>): ReadonlyMap<string, string> {
  return new Map(vote.options.map(({ id, name }) => [id, name]))
}
