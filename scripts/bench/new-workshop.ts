import type { Actor } from '@core/actor'
import type { StagePlan } from '@core/agenda/agenda'
import type { Act } from '@core/workshop'
import { createJournal } from '@main/journal/open-journal'
import { journalFile } from '@main/journal/workshop-folder'
import { openWorkshop, type OpenWorkshop } from '@main/live/open-workshop'
import { randomUUID } from 'node:crypto'

const facilitator: Actor = { role: 'facilitator' }

export const gathering: StagePlan = {
  title: 'Gather',
  prompt: '',
  minutes: 10,
  activity: { kind: 'gather', cardKind: 'challenge', tags: [] },
}

/** A workshop on disk, open. */
export interface NewWorkshop {
  readonly workshop: OpenWorkshop
  readonly file: string
  readonly stageIds: readonly string[]
  /** The facilitator does it. Resolves with the id of what it made when it is on disk. */
  act(act: Act): Promise<string>
}

/** Makes a workshop with these stages in the data folder, and goes into the first. */
export async function newWorkshop(dataFolder: string, stages: readonly StagePlan[]): Promise<NewWorkshop> {
  const id = randomUUID()
  const file = journalFile(dataFolder, id)
  await createJournal(file, { workshopId: id })
  const onStorageFailure = () => console.error('The disk refused a write.')
  const opening = await openWorkshop(dataFolder, id, { clock: Date.now, onStorageFailure })
  if (opening.what !== 'opened') throw new Error(`A journal that was just made is ${opening.what}`)
  const { workshop } = opening
  const act = async (one: Act) => {
    const outcome = await workshop.authority.submit(randomUUID(), one, facilitator)
    if (!outcome.accepted) throw new Error(`${one.type} was refused: ${JSON.stringify(outcome)}`)
    return outcome.madeId ?? ''
  }
  await act({
    type: 'createWorkshop',
    details: { title: 'Rehearsal', date: '', place: '', purpose: '', rehearsal: true, attribution: '' },
    stages,
    organisations: [],
  })
  const stageIds = workshop.authority.history.workshop.agenda.stages.map((stage) => stage.id)
  await act({ type: 'enterStage', stageId: stageIds[0] ?? '' })
  return { workshop, file, stageIds, act }
}
