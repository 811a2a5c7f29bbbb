import type { Actor } from '../actor'
import { refuse, type Context } from '../decision'
import { decide } from '../decide'
import { emptyWorkshop } from '../details/empty-workshop'
import { evolve } from '../evolve'
import { brokenInvariants } from '../invariants'
import { limits } from '../limits'
import { UnknownReference } from '../ordered'
import type { Act, Event, Refusal, Workshop } from '../workshop'

/** One act as the journal keeps it: what happened, or which earlier act was taken back. `at` is in ms since 1970. */
export type ActRecord = {
  readonly commandId: string
  readonly at: number
  readonly actor: Actor
} & ({ readonly events: readonly Event[] } | { readonly undoes: string })

interface PastAct {
  readonly commandId: string
  readonly actor: Actor
  readonly events: readonly Event[]
  /** The workshop just before it; shares all that did not change. */
  readonly before: Workshop
}

/** A workshop with its latest acts, so that one can be taken back from under the ones that came after it. */
export interface History {
  readonly workshop: Workshop
  /** Oldest first. */
  readonly recent: readonly PastAct[]
}

export const emptyHistory: History = { workshop: emptyWorkshop, recent: [] }

/** What an act would do, as what the journal has to keep; or why it is refused. No events: nothing to keep. */
export type ActDecision =
  | { readonly accepted: true; readonly what: { readonly events: readonly Event[] } | { readonly undoes: string } }
  | { readonly accepted: false; readonly refusal: Refusal }

export function decideAct(act: Act, history: History, context: Context): ActDecision {
  if (act.type !== 'undo') {
    const decision = decide(act, history.workshop, context)
    return decision.accepted ? { accepted: true, what: { events: decision.events } } : decision
  }
  const last = undoableBy(context.actor, history)
  if (last === null) return refuse({ code: 'undo.nothing' })
  const without = takenBack(history, last.commandId)
  if (without === null) return refuse({ code: 'undo.built-upon', command: last.events[0]?.type ?? '' })
  return { accepted: true, what: { undoes: last.commandId } }
}

/** The history after a record of the journal. Throws `UnknownReference` where it stands on what is not there. */
export function applyRecord(history: History, record: ActRecord): History {
  if ('undoes' in record) {
    const without = takenBack(history, record.undoes)
    if (without === null) throw new UnknownReference(record.undoes)
    return without
  }
  const { commandId, actor, events } = record
  const workshop = events.reduce(evolve, history.workshop)
  return { workshop, recent: bounded([...history.recent, { commandId, actor, events, before: history.workshop }]) }
}

/** The newest act that this actor may take back, or null. Making the workshop cannot be taken back. */
export function undoableBy(actor: Actor, { recent }: History): PastAct | null {
  return recent.findLast((act) => isUndoable(act) && act.actor.role === actor.role) ?? null
}

/** Attendees replace and withdraw what is theirs; the others take back. */
function isUndoable({ actor, events }: PastAct): boolean {
  return actor.role !== 'attendee' && events.length > 0 && events[0]?.type !== 'workshopCreated'
}

/** The history as if one act had not been, or null where something that came after stands on it. */
function takenBack({ workshop: { nextCardNumber }, recent }: History, commandId: string): History | null {
  const index = recent.findIndex((act) => act.commandId === commandId)
  const act = recent[index]
  if (act === undefined) return null
  const acts: PastAct[] = recent.slice(0, index)
  let workshop = act.before
  try {
    for (const later of recent.slice(index + 1)) {
      acts.push({ ...later, before: workshop })
      workshop = later.events.reduce(evolve, workshop)
    }
  } catch (error) {
    if (error instanceof UnknownReference) return null
    throw error
  }
  // The number of a card that was taken back stays used: people may have said it aloud.
  workshop = { ...workshop, nextCardNumber }
  return brokenInvariants(workshop).length > 0 ? null : { workshop, recent: acts }
}

function bounded(recent: readonly PastAct[]): readonly PastAct[] {
  if (recent.length > limits.actsHeldForUndo) return recent.slice(1)
  if (recent.length <= limits.undoableActs) return recent
  const undoable = recent.filter(isUndoable)
  if (undoable.length <= limits.undoableActs) return recent
  const oldest = undoable[undoable.length - limits.undoableActs]
  return oldest === undefined ? recent : recent.slice(recent.indexOf(oldest))
}
