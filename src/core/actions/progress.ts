import { dayOf } from '../day'
import type { Workshop } from '../workshop'
import type { Action, ActionStatus, ActionUpdate } from './actions'

/** Whatever has been carried over or not, as any role sees it. */
interface Stands {
  readonly status: ActionStatus
  readonly origin: object | null
}

/** Nothing more is to be done about it. */
export function isFinished(status: ActionStatus): boolean {
  return status === 'done' || status === 'stopped'
}

/** What was agreed at an earlier meeting, finished or not: what a return meeting looks at. */
export function fromBefore<One extends Stands>(actions: readonly One[]): readonly One[] {
  return actions.filter(({ origin }) => origin !== null)
}

/** What is to be done from now on: what was agreed at this meeting, and what is not finished of before. */
export function toDo<One extends Stands>(actions: readonly One[]): readonly One[] {
  return actions.filter(({ origin, status }) => origin === null || !isFinished(status))
}

/**
 * The day that due dates are held against: the workshop's, or else the one on which its first stage was entered. Empty
 * where neither is known, and then nothing is overdue. Not today's: a report says the same whenever it is drawn.
 */
export function heldOn({ details, agenda }: Pick<Workshop, 'details' | 'agenda'>): string {
  if (details.date !== '') return details.date
  return agenda.startedAt === null ? '' : dayOf(agenda.startedAt)
}

/** Due before this day, and not finished. */
export function isOverdue({ status, due }: Pick<Action, 'status' | 'due'>, on: string): boolean {
  return on !== '' && due !== '' && due < on && !isFinished(status)
}

/** In the order in which a room looks at them: overdue, without a lead, the other open ones, then what is finished. */
export function inOrderOfProgress<One extends Pick<Action, 'status' | 'due'>>(
  actions: readonly One[],
  on: string,
  hasLead: (action: One) => boolean,
): readonly One[] {
  const place = (action: One) => {
    if (isFinished(action.status)) return 3
    if (isOverdue(action, on)) return 0
    return hasLead(action) ? 2 : 1
  }
  return [0, 1, 2, 3].flatMap((wanted) => actions.filter((action) => place(action) === wanted))
}

/** What was said of it last, or null where nothing was. */
export function lastSaid({ history }: Pick<Action, 'history'>): ActionUpdate | null {
  return history.at(-1) ?? null
}

/** Something was said of it at this meeting. */
export function isHeard(last: Pick<ActionUpdate, 'meeting'> | null): boolean {
  return last !== null && last.meeting === null
}
