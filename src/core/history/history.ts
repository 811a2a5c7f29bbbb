import type { Actor } from '../actor'
import { refuse, type Context } from '../decision'
import { decide } from '../decide'
import { emptyWorkshop } from '../details/empty-workshop'
import { evolve } from '../evolve'
import { brokenInvariants } from '../invariants'
import { limits } from '../limits'
import { UnknownReference } from '../ordered'
import type { Act, Event, Refusal, Workshop } from '../workshop'
import { appended, emptyList, findLast, itemsOf, lastOf, listOf, withoutFirst, type LongList } from './long-list'

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
  readonly recent: LongList<PastAct>
}

export const emptyHistory: History = { workshop: emptyWorkshop, recent: emptyList }

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
  // What was done before the workshop was closed stays as it was closed; closing itself can be taken back.
  const closing = last.events.some(({ type }) => type === 'workshopClosed')
  if (history.workshop.closed && !last.before.closed && !closing) return refuse({ code: 'workshop.closed' })
  const standing = standsOn(last.commandId, history)
  if (standing !== null) return refuse({ code: 'undo.built-upon', command: standing.events[0]?.type ?? '' })
  return { accepted: true, what: { undoes: last.commandId } }
}

/** The history after a record of the journal. Throws `UnknownReference` where it stands on what is not there. */
export function applyRecord(history: History, record: ActRecord): History {
  if ('undoes' in record) {
    // That no invariant breaks was checked when the act was decided; a journal is read back without checking it again.
    const { without } = replayed(history, record.undoes)
    if (without === null) throw new UnknownReference(record.undoes)
    return without
  }
  const { commandId, actor, events } = record
  const workshop = events.reduce(evolve, history.workshop)
  return { workshop, recent: withNext(history.recent, { commandId, actor, events, before: history.workshop }) }
}

/** The newest act that this actor may take back, or null. Making the workshop cannot be taken back. */
export function undoableBy(actor: Actor, { recent }: History): PastAct | null {
  return findLast(recent, (act) => isUndoable(act) && act.actor.role === actor.role) ?? null
}

/** Attendees replace and withdraw what is theirs; the others take back. What was blacked out is so for good. */
function isUndoable({ actor, events }: PastAct): boolean {
  const capturing = actor.role === 'facilitator' || actor.role === 'note-taker'
  const first = events[0]?.type
  return capturing && first !== undefined && first !== 'workshopCreated' && first !== 'cardBlackedOut'
}

/** The first later act that could not have been without this one, or null where the act can be taken back. */
function standsOn(commandId: string, history: History): PastAct | null {
  // Nothing came after it, and what was before it held: there is no need to read a whole workshop again.
  if (lastOf(history.recent)?.commandId === commandId) return null
  const { without, stuckAt } = replayed(history, commandId)
  if (without === null) return stuckAt
  if (brokenInvariants(without.workshop).length === 0) return null
  // Before the later acts nothing is broken and after them something is, so there is one at which it breaks.
  const index = itemsOf(history.recent).findIndex((act) => act.commandId === commandId)
  const acts = itemsOf(without.recent)
  let [sound, broken] = [index, acts.length]
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2)
    const before = acts[middle]?.before ?? without.workshop
    if (brokenInvariants(before).length === 0) sound = middle
    else broken = middle
  }
  return acts[sound] ?? null
}

/** The history as if one act had not been; or none, and the later act at which it could not be told. */
function replayed(
  { workshop: { nextCardNumber, seenVoteIds }, recent }: History,
  commandId: string,
): { readonly without: History; readonly stuckAt: null } | { readonly without: null; readonly stuckAt: PastAct | null } {
  const past = itemsOf(recent)
  const index = past.findIndex((act) => act.commandId === commandId)
  const act = past[index]
  if (act === undefined) return { without: null, stuckAt: null }
  const acts: PastAct[] = past.slice(0, index)
  let workshop = act.before
  for (const later of past.slice(index + 1)) {
    acts.push({ ...later, before: workshop })
    try {
      workshop = later.events.reduce(evolve, workshop)
    } catch (error) {
      if (error instanceof UnknownReference) return { without: null, stuckAt: later }
      throw error
    }
  }
  // What people know cannot be taken back: the number of a card that they said aloud, the count that they saw.
  return { without: { workshop: { ...workshop, nextCardNumber, seenVoteIds }, recent: listOf(acts) }, stuckAt: null }
}

/**
 * Keeps what each role may still take back, and what was done since. Replaying a journal drops the same acts, so limits
 * that keep less than an earlier version kept would make its journals unreadable.
 */
function withNext(before: LongList<PastAct>, newest: PastAct): LongList<PastAct> {
  const all = appended(before, newest)
  if (all.length > limits.actsHeldForUndo) return withoutFirst(all)
  if (all.length <= limits.undoableActs || !isUndoable(newest)) return all
  const recent = itemsOf(all)
  const held = new Map<Actor['role'], number>()
  let oldest = recent.length
  for (let index = recent.length - 1; index >= 0; index--) {
    const act = recent[index]
    if (act === undefined || !isUndoable(act)) continue
    const acts = (held.get(act.actor.role) ?? 0) + 1
    if (acts > limits.undoableActs) continue
    held.set(act.actor.role, acts)
    oldest = index
  }
  return oldest === 0 ? all : listOf(recent.slice(oldest))
}
