import type { Stage } from '../agenda/agenda'
import { seatingOf } from '../agenda/tables'
import { turnsOf } from '../agenda/turns'
import { contributionOf } from '../cards/contributions'
import type { Participant } from '../people/people'
import { remember, rememberSame } from '../remember'
import { get, type Table } from '../table'
import type { FacilitatorView, ProjectedTable } from '../views'
import type { Workshop } from '../workshop'

/** Makes who is still to be heard in the current round, again and again. */
export function turnsViewer(): (workshop: Workshop) => FacilitatorView['turns'] {
  const same = rememberSame<FacilitatorView['turns']>()
  const compute = remember(
    (
      people: Workshop['people'],
      contributions: Workshop['contributions'],
      stages: readonly Stage[],
      stageId: string | null,
    ) => {
      const others = stages.filter(({ id }) => id !== stageId)
      const wrote = (participantId: string) =>
        others.reduce((sum, { id }) => sum + contributionOf({ contributions }, participantId, id), 0)
      return turnsOf(stages.find(({ id }) => id === stageId) ?? null, people, wrote)
    },
  )
  return ({ people, contributions, agenda: { stages, currentStageId } }) =>
    same(compute(people, contributions, stages, currentStageId))
}

/** Makes who is at each table of the current themed rounds, again and again. */
export function tablesViewer(): (workshop: Workshop) => FacilitatorView['tables'] {
  const compute = remember(seatingOf)
  return ({ arrivals, agenda: { stages, currentStageId } }) =>
    compute(stages.find(({ id }) => id === currentStageId) ?? null, arrivals)
}

/** The same without who anybody is. */
export function projectedTables(
  tables: FacilitatorView['tables'],
  participants: Table<Participant>,
): readonly ProjectedTable[] {
  return tables.map((participantIds) => {
    const people = new Map<string | null, number>()
    for (const id of participantIds) {
      const organisationId = get(participants, id)?.organisationId ?? null
      people.set(organisationId, (people.get(organisationId) ?? 0) + 1)
    }
    return [...people].map(([organisationId, count]) => ({ organisationId, people: count }))
  })
}
