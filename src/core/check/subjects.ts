import { toDo } from '../actions/progress'
import type { CheckedKind } from '../agenda/agenda'
import { optionName } from '../voting/options'
import type { Workshop } from '../workshop'
import type { CheckSubject } from './check'

/** What a check asks about, in the room's order. What was hidden since is not asked about. */
export function subjectsOf(
  kind: CheckedKind,
  workshop: Pick<Workshop, 'priorities' | 'actions' | 'agreement' | 'themes' | 'cards' | 'agenda'>,
): CheckSubject[] {
  switch (kind) {
    case 'priorities':
      return workshop.priorities.flatMap((priority) => {
        const name = optionName(priority, workshop)
        return name === null ? [] : [{ id: priority.id, kind, name }]
      })
    case 'actions':
      return toDo(workshop.actions).map(({ id, text }) => ({ id, kind, name: text }))
    case 'clauses':
      return workshop.agreement.clauses.map(({ id, text }) => ({ id, kind, name: text }))
  }
}
