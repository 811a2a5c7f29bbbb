import type { CardKind } from '@core/cards/cards'
import { limits } from '@core/limits'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Moment } from './moment'

/** Writes the next card that there is something to say on. */
export function share({ personal, lines, did }: Moment, stageId: string, kind: CardKind): AttendeeAct | null {
  const written = personal.cards.filter((card) => card.stageId === stageId).length
  if (written >= limits.cardsOfAPersonInAStage) return null
  const cards = lines.map(({ text, tag }): AttendeeAct => ({ type: 'addCard', stageId, text, kind, tag }))
  return cards.find((card) => !did(card)) ?? null
}
