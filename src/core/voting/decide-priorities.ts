import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import type { NotesEvent } from '../notes/notes'
import { firstRefusal, textRefusal } from '../text'
import type { Refusal, Workshop } from '../workshop'
import { optionName } from './options'
import { resultOf } from './result-of'
import type { Priority, VotingCommand, VotingEvent } from './voting'

type ChoosePriorities = Extract<VotingCommand, { type: 'choosePriorities' }>

/** Chooses what the room will act on. A tie is the room's to settle: it is never broken without a reason. */
export function decidePriorities(
  command: ChoosePriorities,
  workshop: Workshop,
  { now, newId }: Context,
): Decision<VotingEvent | NotesEvent, Refusal> {
  const reason = command.reason.trim()
  const refused = choiceOfPrioritiesRefusal(command, workshop)
  if (refused !== null) return refused
  const chosen: VotingEvent = { type: 'prioritiesChosen', priorities: prioritiesOf(command, workshop) }
  if (reason === '') return accept(chosen)
  const note = { id: newId(), kind: 'decision', text: reason, priorityId: null, at: now } as const
  return accept<VotingEvent | NotesEvent>(chosen, { type: 'noteAdded', note })
}

/** What another vote put there before still comes from that one. */
function prioritiesOf({ options, stageId }: ChoosePriorities, { votes, priorities }: Workshop): Priority[] {
  const vote = votes.find(({ id }) => id === stageId)
  const offered = new Set(vote?.options.map(({ id }) => id))
  const before = new Map(priorities.map((priority) => [priority.id, priority.stageId]))
  return options.map(({ id, kind }) => ({ id, kind, stageId: offered.has(id) ? stageId : (before.get(id) ?? null) }))
}

function choiceOfPrioritiesRefusal(
  { options, stageId, reason }: ChoosePriorities,
  workshop: Workshop,
): { accepted: false; refusal: Refusal } | null {
  if (options.length > limits.priorities) {
    return refuse({ code: 'priorities.too-many', chosen: options.length, allowed: limits.priorities })
  }
  const ids = new Set(options.map(({ id }) => id))
  // A question is answered; it is nothing to act on.
  const unknown = options.find((option) => option.kind === 'question' || optionName(option, workshop) === null)
  if (unknown !== undefined) return refuse({ code: 'priorities.unknown-option', optionId: unknown.id })
  if (ids.size < options.length) {
    const twice = options.find(({ id }, index) => options.findIndex((option) => option.id === id) < index)
    return refuse({ code: 'ballot.option-twice', optionId: twice?.id ?? '' })
  }
  for (const { id } of workshop.priorities) {
    const actions = workshop.actions.filter(({ priorityId }) => priorityId === id).length
    const notes = workshop.notes.filter(({ priorityId }) => priorityId === id).length
    if (!ids.has(id) && actions + notes > 0) {
      return refuse({ code: 'priorities.in-use', optionId: id, actions: actions + notes })
    }
  }
  if (stageId !== null && !workshop.agenda.stages.some(({ id }) => id === stageId)) {
    return refuse({ code: 'agenda.unknown-stage', stageId })
  }
  const tied = reason.trim() === '' && stageId !== null ? splitTie(ids, stageId, workshop) : []
  return firstRefusal<Refusal>(
    textRefusal(reason, limits.noteLength, true),
    reason.trim() !== '' && workshop.notes.length >= limits.notes
      ? { code: 'notes.too-many', allowed: limits.notes }
      : null,
    tied.length === 0 ? null : { code: 'priorities.tie-undecided', optionIds: tied },
  )
}

/** The options of the first tie that the choice splits: some of them chosen and some, with as many votes, not. */
function splitTie(chosen: ReadonlySet<string>, stageId: string, workshop: Workshop): string[] {
  const vote = workshop.votes.find(({ id }) => id === stageId)
  if (vote === undefined || vote.status !== 'revealed') return []
  const { person } = resultOf(vote, workshop.people, workshop.details.counting).tallies
  if ('withheld' in person) return []
  const named = new Set(vote.options.filter((option) => optionName(option, workshop) !== null).map(({ id }) => id))
  const rows = person.rows.filter(({ optionId }) => named.has(optionId))
  for (const { rank } of rows) {
    const tied = rows.filter((row) => row.rank === rank)
    const taken = tied.filter(({ optionId }) => chosen.has(optionId)).length
    if (taken > 0 && taken < tied.length) return tied.map(({ optionId }) => optionId)
  }
  return []
}
