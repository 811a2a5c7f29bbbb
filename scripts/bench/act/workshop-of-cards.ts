import type { Actor } from '@core/actor'
import type { Act } from '@core/workshop'
import { createJournal } from '@main/journal/open-journal'
import { journalFile } from '@main/journal/workshop-folder'
import { openWorkshop, type OpenWorkshop } from '@main/live/open-workshop'
import { randomUUID } from 'node:crypto'

const facilitator: Actor = { role: 'facilitator' }
const cardsAtOnce = 1000

/** A workshop on disk, open, that can be given one more card. */
export interface WorkshopOfCards {
  readonly workshop: OpenWorkshop
  readonly file: string
  /** Resolves when the card is on disk. */
  addCard(): Promise<void>
}

/** Makes a workshop with so many cards in the data folder, through the same acts as a room would. */
export async function workshopOfCards(dataFolder: string, cards: number): Promise<WorkshopOfCards> {
  const id = randomUUID()
  const file = journalFile(dataFolder, id)
  await createJournal(file, { workshopId: id })
  const onStorageFailure = () => console.error('The disk refused a write.')
  const opening = await openWorkshop(dataFolder, id, { clock: Date.now, onStorageFailure })
  if (opening.what !== 'opened') throw new Error(`A journal that was just made is ${opening.what}`)
  const { workshop } = opening
  const submit = async (act: Act) => {
    const outcome = await workshop.authority.submit(randomUUID(), act, facilitator)
    if (!outcome.accepted) throw new Error(`${act.type} was refused: ${JSON.stringify(outcome)}`)
  }
  await submit({
    type: 'createWorkshop',
    details: { title: 'Rehearsal', date: '', place: '', purpose: '', rehearsal: true, attribution: '' },
    stages: [{ title: 'Gather', prompt: '', minutes: 10, activity: { kind: 'gather', cardKind: 'challenge', tags: [] } }],
    organisations: [],
  })
  const stageId = workshop.authority.history.workshop.agenda.stages[0]?.id ?? ''
  // So that every card goes to the projector too.
  await submit({ type: 'enterStage', stageId })
  await submit({ type: 'showCards', stageId, shown: true })
  const addCard = () => submit({ type: 'addCard', stageId, text: cardText, kind: 'challenge', tag: '', participantId: null })
  for (let made = 0; made < cards; made += cardsAtOnce) {
    await Promise.all(Array.from({ length: Math.min(cardsAtOnce, cards - made) }, addCard))
  }
  return { workshop, file, addCard }
}

const cardText = 'Rehearsal: letters that nobody understands, and a number to call that nobody answers.'
