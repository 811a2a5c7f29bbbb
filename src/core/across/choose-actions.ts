import type { ActionStatus } from '../actions/actions'
import { nameKey } from '../text'
import { type DueTime, dueTimeOf, inOrderOfDue } from './due'
import type { OpenAction } from './open-actions'

/** Which actions somebody wants to see. */
export interface ActionChoice {
  /** Of which it is the lead or supports it; empty for what nobody leads, and null for all. */
  readonly organisation: string | null
  readonly status: ActionStatus | null
  readonly rehearsals: boolean
}

export function chosenActions(actions: readonly OpenAction[], choice: ActionChoice): readonly OpenAction[] {
  const { organisation, status, rehearsals } = choice
  const isOf = ({ lead, supporters }: OpenAction, key: string) =>
    key === '' ? lead === '' : [lead, ...supporters].some((name) => nameKey(name) === key)
  const key = organisation === null ? null : nameKey(organisation)
  return actions.filter(
    (action) =>
      (rehearsals || !action.rehearsal) &&
      (status === null || action.status === status) &&
      (key === null || isOf(action, key)),
  )
}

interface NamedOrganisation {
  readonly name: string
  /** How many it leads or supports. */
  readonly actions: number
}

/** Each organisation that leads or supports an action, under one of its spellings, in the order of the alphabet. */
export function organisationsOf(actions: readonly OpenAction[]): readonly NamedOrganisation[] {
  const found = new Map<string, NamedOrganisation>()
  for (const { lead, supporters } of actions) {
    const names = new Map([lead, ...supporters].filter((name) => name !== '').map((name) => [nameKey(name), name]))
    for (const [key, name] of names) {
      const before = found.get(key)
      found.set(key, { name: before?.name ?? name, actions: (before?.actions ?? 0) + 1 })
    }
  }
  const inOrder = [...found].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return inOrder.map(([, organisation]) => organisation)
}

/** The actions by when they are due, each in the order of the days. */
export function byDueTime(
  actions: readonly OpenAction[],
  today: string,
): Readonly<Record<DueTime, readonly OpenAction[]>> {
  const groups: Record<DueTime, OpenAction[]> = { overdue: [], soon: [], later: [], undated: [] }
  for (const action of inOrderOfDue(actions)) groups[dueTimeOf(action.due, today)].push(action)
  return groups
}
