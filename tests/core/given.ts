import type { Actor } from '@core/actor'
import { applyRecord, decideAct, emptyHistory, type ActDecision, type History } from '@core/history/history'
import { brokenInvariants } from '@core/invariants'
import type { Act, Event, Refusal, Workshop } from '@core/workshop'
import { expect } from 'vitest'

export const facilitator: Actor = { role: 'facilitator' }
export const noteTaker: Actor = { role: 'note-taker' }
export const door: Actor = { role: 'door' }

export function attendee(participantId: string): Actor {
  return { role: 'attendee', participantId }
}

/** When everything in these tests happens, ms since 1970. */
export const now = 1_700_000_000_000

/** Given that this happened, when somebody asks for something, then this happens or it is refused. */
export interface Given {
  readonly history: History
  readonly workshop: Workshop
  /** Happens as one act of the actor, after what was given so far. */
  readonly and: (events: readonly Event[], actor?: Actor) => Given
  readonly when: (act: Act, actor?: Actor) => When
}

interface When {
  readonly decision: ActDecision
  /** Exactly these events, or the act taken back; everything still holds. */
  readonly then: (...events: readonly Event[]) => Given
  readonly thenUndone: () => Given
  readonly thenRefused: (refusal: Refusal) => Given
}

/** The events of an act of the facilitator's, in a folder that was empty. */
export function given(events: readonly Event[]): Given {
  return events.length === 0 ? after(emptyHistory) : after(emptyHistory).and(events)
}

function after(history: History): Given {
  return {
    history,
    workshop: history.workshop,
    and: (events, actor = facilitator) => after(next(history, actor, { events })),
    when: (act, actor = facilitator) => asked(history, act, actor),
  }
}

function asked(history: History, act: Act, actor: Actor): When {
  let made = 0
  const decision = decideAct(act, history, { now, actor, newId: () => `new-${++made}` })
  return {
    decision,
    then: (...events) => {
      expect(decision).toEqual({ accepted: true, what: { events } })
      return sound(after(events.length === 0 ? history : next(history, actor, { events })))
    },
    thenUndone: () => {
      if (!decision.accepted) throw new Error(`Refused: ${JSON.stringify(decision.refusal)}`)
      expect(decision.what).toEqual({ undoes: expect.any(String) })
      return sound(after(next(history, actor, decision.what)))
    },
    thenRefused: (refusal) => {
      expect(decision).toEqual({ accepted: false, refusal })
      return after(history)
    },
  }
}

let commands = 0

function next(history: History, actor: Actor, what: Extract<ActDecision, { accepted: true }>['what']): History {
  return applyRecord(history, { commandId: `command-${++commands}`, at: now, actor, ...what })
}

function sound(room: Given): Given {
  expect(brokenInvariants(room.workshop)).toEqual([])
  return room
}
