import { remember, rememberRows } from '../remember'
import { get, rowsOf } from '../table'
import { optionName } from '../voting/options'
import { resultOf } from '../voting/result-of'
import { published } from '../voting/published'
import type { ExactTallyRow, VoteResult } from '../voting/result'
import type { Priority, Vote, VoteOption } from '../voting/voting'
import type { NamedPriority, VoteView } from '../views'
import type { Workshop } from '../workshop'

/** What a name, a count or a result of a vote depends on. */
type Votable = Pick<Workshop, 'details' | 'people' | 'cards' | 'themes' | 'agenda'>

/** For every option the words that name it, or null where they may not be seen. */
type Names = readonly (string | null)[]

/** Makes the view of one vote, again and again: the same object until something that is in it changed. */
export function voteViewer(): (vote: Vote, workshop: Votable, mayBeNamed?: (option: VoteOption) => boolean) => VoteView {
  const namesOf = rememberRows<string | null>()
  const viewOf = remember(voteView)
  return (vote, workshop, mayBeNamed = () => true) => {
    const { people, details } = workshop
    const names = vote.options.map((option) => (mayBeNamed(option) ? optionName(option, workshop) : null))
    return viewOf(vote, namesOf(names), people, details.counting)
  }
}

/** The same for all votes of a workshop. */
export function votesViewer(): (votes: readonly Vote[], workshop: Votable) => readonly VoteView[] {
  const viewers = new Map<string, ReturnType<typeof voteViewer>>()
  const sameViews = rememberRows<VoteView>()
  return (votes, workshop) =>
    sameViews(
      votes.map((vote) => {
        const viewer = viewers.get(vote.id) ?? voteViewer()
        viewers.set(vote.id, viewer)
        return viewer(vote, workshop)
      }),
    )
}

/** A vote as anyone may see it. Nothing of a ballot is in it before it is revealed. */
function voteView(vote: Vote, names: Names, people: Workshop['people'], counting: Votable['details']['counting']): VoteView {
  return {
    id: vote.id,
    status: vote.status,
    method: vote.method,
    options: vote.options.flatMap((option, index) => {
      const name = names[index] ?? null
      return name === null ? [] : [{ ...option, name }]
    }),
    voted: vote.ballots.size,
    present: electorate(vote, people),
    result: vote.status === 'revealed' ? resultAsNamed(resultOf(vote, people, counting), names) : null,
  }
}

/** Who is in the room, and whoever else has voted: online, before. */
function electorate({ ballots }: Vote, { participants }: Workshop['people']): number {
  let people = 0
  for (const { id, online } of rowsOf(participants)) if (!online || get(ballots, id) !== undefined) people++
  return people
}

/** The result of a vote, without the options whose words may not be seen. */
export function shownResult(vote: Vote, workshop: Votable): VoteResult {
  return resultAsNamed(resultOf(vote, workshop.people, workshop.details.counting), namesIn(vote.options, workshop))
}

function resultAsNamed(result: VoteResult<ExactTallyRow>, names: Names): VoteResult {
  const unnamed = new Set(result.options.filter((_, index) => names[index] === null).map(({ id }) => id))
  return published(result, (optionId) => !unnamed.has(optionId))
}

/** Makes the room's priorities with their words, again and again; a hidden card's are empty. */
export function prioritiesViewer(): (
  priorities: readonly Priority[],
  workshop: Pick<Workshop, 'themes' | 'cards' | 'agenda'>,
) => readonly NamedPriority[] {
  const namesOf = rememberRows<string | null>()
  const named = remember((priorities: readonly Priority[], names: Names) =>
    priorities.map((priority, index): NamedPriority => ({ ...priority, name: names[index] ?? '' })),
  )
  return (priorities, workshop) => named(priorities, namesOf(namesIn(priorities, workshop)))
}

function namesIn(options: readonly VoteOption[], workshop: Pick<Workshop, 'themes' | 'cards' | 'agenda'>): Names {
  return options.map((option) => optionName(option, workshop))
}
