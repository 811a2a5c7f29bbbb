import { optionName } from '../voting/options'
import { resultOf } from '../voting/result-of'
import type { ShownTally, VoteResult } from '../voting/result'
import type { Vote, VoteOption } from '../voting/voting'
import type { NamedPriority, VoteView } from '../views'
import type { Workshop } from '../workshop'

/** What a name, a count or a result of a vote depends on. */
export type Votable = Pick<Workshop, 'details' | 'people' | 'cards' | 'themes'>

/** A vote as anyone may see it. Nothing of a ballot is in it before it is revealed. */
export function voteView(vote: Vote, workshop: Votable): VoteView {
  const options = vote.options.flatMap((option) => {
    const name = optionName(option, workshop)
    return name === null ? [] : [{ ...option, name }]
  })
  return {
    id: vote.id,
    status: vote.status,
    method: vote.method,
    options,
    voted: vote.ballots.size,
    present: workshop.people.participants.size,
    result: vote.status === 'revealed' ? shownResult(vote, workshop) : null,
  }
}

/** The result of a vote, without the options whose words may not be seen. */
export function shownResult(vote: Vote, workshop: Votable): VoteResult {
  const result = resultOf(vote, workshop.people, workshop.details.counting)
  const named = new Set(vote.options.filter((option) => optionName(option, workshop) !== null).map(({ id }) => id))
  if (named.size === vote.options.length) return result
  const kept = <Row extends { readonly optionId: string }>(rows: readonly Row[]) => rows.filter((row) => named.has(row.optionId))
  const keptTally = (tally: ShownTally) => ('withheld' in tally ? tally : { ...tally, rows: kept(tally.rows) })
  const { person, organisation, sector } = result.tallies
  return {
    ...result,
    options: result.options.filter(({ id }) => named.has(id)),
    tallies: { person: keptTally(person), organisation: keptTally(organisation), sector: keptTally(sector) },
    answers: kept(result.answers),
    sectors: result.sectors.map((part) => ({ ...part, rows: kept(part.rows), answers: kept(part.answers) })),
  }
}

/** The room's priorities with their words; a hidden card's are empty. */
export function namedPriorities(
  priorities: readonly (VoteOption & { readonly stageId: string | null })[],
  workshop: Pick<Workshop, 'themes' | 'cards'>,
): NamedPriority[] {
  return priorities.map((priority) => ({ ...priority, name: optionName(priority, workshop) ?? '' }))
}
