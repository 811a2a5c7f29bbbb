import { get, put, type Table } from '../table'
import type { Workshop } from '../workshop'
import type { Card } from './cards'

/** How many cards one person has in one stage; kept so that the limit is checked without reading every card. */
export interface Contribution {
  readonly id: string
  readonly cards: number
}

export function contributionOf(
  { contributions }: Pick<Workshop, 'contributions'>,
  participantId: string,
  stageId: string,
): number {
  return get(contributions, idOf(participantId, stageId))?.cards ?? 0
}

export function contributed(contributions: Table<Contribution>, card: Card, change: 1 | -1): Table<Contribution> {
  if (card.participantId === null) return contributions
  const id = idOf(card.participantId, card.stageId)
  return put(contributions, { id, cards: (get(contributions, id)?.cards ?? 0) + change })
}

function idOf(participantId: string, stageId: string): string {
  return `${participantId} ${stageId}`
}
