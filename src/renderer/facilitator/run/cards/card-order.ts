import type { Card } from '@core/cards/cards'

/** The cards of one stage, newest first. */
export function newestFirst(cards: ReadonlyMap<string, Card>, stageId: string): readonly Card[] {
  return [...cards.values()].filter((card) => card.stageId === stageId).sort((one, other) => other.number - one.number)
}
