import { carriedAgain } from '@core/actions/carry'
import type { Actor } from '@core/actor'
import type { Details } from '@core/details/details'
import { decideAct, emptyHistory } from '@core/history/history'
import { limits } from '@core/limits'
import { plannedStages } from '@core/ways-of-working/own-way'
import type { CreateWorkshop, Refusal, Workshop } from '@core/workshop'
import type { WorkshopSummary } from '@protocol/library'
import { randomUUID } from 'node:crypto'
import { createJournal } from './journal/open-journal'
import { journalFile } from './journal/workshop-folder'
import { openWorkshop } from './live/open-workshop'
import { summaryOf } from './live/summary'

const copyMark = ' (copy)'
const rehearsalMark = ' (rehearsal)'

const facilitator: Actor = { role: 'facilitator' }

/** A workshop with the agenda, the settings and the organisations of another, and nothing that was said. */
export function copyOf(source: Workshop): CreateWorkshop {
  const { title, rehearsal } = source.details
  return copied(source, { title: marked(title, copyMark), rehearsal })
}

/** The same as a rehearsal, whatever it is a copy of. */
export function rehearsalOf(source: Workshop): CreateWorkshop {
  return copied(source, { title: marked(source.details.title, rehearsalMark), rehearsal: true })
}

function copied(source: Workshop, changes: Pick<Details, 'title' | 'rehearsal'>): CreateWorkshop {
  const { details, agenda, people } = source
  const carried = carriedAgain(source)
  const { date, place, purpose, attribution, counting, sectorLabels, privacyNotice } = details
  return {
    type: 'createWorkshop',
    details: { ...changes, date, place, purpose, attribution, counting, sectorLabels, privacyNotice },
    stages: plannedStages(agenda.stages, { withNotes: true }),
    organisations: people.organisations.map(({ name, sector }) => ({ name, sector })),
    ...(carried === null ? {} : { carried }),
  }
}

/** The title of a copy; one that is marked already stays as it is. */
function marked(title: string, mark: string): string {
  return mark === rehearsalMark && title.endsWith(mark) ? title : `${title.slice(0, limits.titleLength - mark.length)}${mark}`
}

/** Why the rules would not make this workshop, asked before there is a folder for it; null where they would. */
export function refusalOf(creation: CreateWorkshop): Refusal | null {
  const decision = decideAct(creation, emptyHistory, { now: 0, newId: randomUUID, actor: facilitator })
  return decision.accepted ? null : decision.refusal
}

/** Writes a new journal whose one record makes the workshop. Null or an error of the disk where that refuses it. */
export async function writeNewWorkshop(
  creation: CreateWorkshop,
  { dataFolder, clock }: { readonly dataFolder: string; readonly clock: () => number },
): Promise<WorkshopSummary | null> {
  const id = randomUUID()
  await createJournal(journalFile(dataFolder, id), { workshopId: id })
  // The answer says where it fails: the workshop that is open can still be changed.
  const opening = await openWorkshop(dataFolder, id, { clock, onStorageFailure: () => {} })
  if (opening.what !== 'opened') throw new Error(`A journal that was just made is ${opening.what}`)
  const { authority } = opening.workshop
  const outcome = await authority.submit(randomUUID(), creation, facilitator).finally(opening.workshop.close)
  if (!outcome.accepted) {
    if ('failure' in outcome) return null
    throw new Error(`A new workshop was refused: ${JSON.stringify(outcome)}`)
  }
  return summaryOf(id, authority.history, { createdAt: authority.changedAt, changedAt: authority.changedAt })
}
