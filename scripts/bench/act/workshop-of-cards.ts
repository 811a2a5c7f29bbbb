import type { OpenWorkshop } from '@main/live/open-workshop'
import { gathering, newWorkshop } from '../new-workshop'

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
  const { workshop, file, stageIds, act } = await newWorkshop(dataFolder, [gathering])
  const [stageId = ''] = stageIds
  // So that every card goes to the projector too.
  await act({ type: 'showCards', stageId, shown: true })
  const addCard = async () =>
    void (await act({ type: 'addCard', stageId, text: cardText, kind: 'challenge', tag: '', participantId: null }))
  for (let made = 0; made < cards; made += cardsAtOnce) {
    await Promise.all(Array.from({ length: Math.min(cardsAtOnce, cards - made) }, addCard))
  }
  return { workshop, file, addCard }
}

const cardText = 'Rehearsal: letters that nobody understands, and a number to call that nobody answers.'
