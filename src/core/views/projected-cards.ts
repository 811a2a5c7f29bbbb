import type { Stage } from '../agenda/agenda'
import type { Card } from '../cards/cards'
import { difference, emptyTable, get, put, remove, rowsOf, tableOf, type Table } from '../table'
import type { ProjectedCard } from '../views'

interface Projection {
  readonly cards: Table<Card>
  /** The stages that were shown, as one word. */
  readonly shown: string
  readonly projected: Table<ProjectedCard>
}

/**
 * Keeps the cards that may be projected: of stages that are shown, and not hidden. Reads only the cards that changed,
 * unless a stage was shown or held.
 */
export function cardProjection(): (cards: Table<Card>, stages: readonly Stage[]) => Table<ProjectedCard> {
  let last: Projection = { cards: emptyTable(), shown: '[]', projected: emptyTable() }
  return (cards, stages) => {
    const shownIds = stages.filter(({ cardsShown }) => cardsShown).map(({ id }) => id)
    const shown = JSON.stringify(shownIds.toSorted())
    const projected =
      shown === last.shown ? updated(last, cards, shownIds) : tableOf(projectedCards(last, cards, shownIds))
    last = { cards, shown, projected }
    return projected
  }
}

/** Counts the cards of a stage that are not hidden, shown or not. Reads only the cards that changed. */
export function cardCounter(): (cards: Table<Card>, stageId: string | null) => number {
  const counts = new Map<string, number>()
  const count = (card: Card | undefined, change: 1 | -1) => {
    if (card !== undefined && !card.hidden) counts.set(card.stageId, (counts.get(card.stageId) ?? 0) + change)
  }
  let last = emptyTable<Card>()
  return (cards, stageId) => {
    const changes = difference(last, cards)
    for (const id of changes.removed) count(get(last, id), -1)
    for (const card of changes.put) {
      count(get(last, card.id), -1)
      count(card, 1)
    }
    last = cards
    return stageId === null ? 0 : (counts.get(stageId) ?? 0)
  }
}

function updated(last: Projection, cards: Table<Card>, shownIds: readonly string[]): Table<ProjectedCard> {
  const changes = difference(last.cards, cards)
  const gone = changes.removed.reduce(remove, last.projected)
  return changes.put.reduce((table, card) => {
    const projected = projectedCard(card, shownIds)
    return projected === null ? remove(table, card.id) : put(table, projected)
  }, gone)
}

function* projectedCards(last: Projection, cards: Table<Card>, shownIds: readonly string[]): Generator<ProjectedCard> {
  for (const card of rowsOf(cards)) {
    const projected = projectedCard(card, shownIds)
    // A card that is projected already stays the same object, and so is not sent again.
    const known = get(last.cards, card.id) === card ? get(last.projected, card.id) : undefined
    if (projected !== null) yield known ?? projected
  }
}

/** The card as the room may see it, or null where it may not. */
function projectedCard(card: Card, shownIds: readonly string[]): ProjectedCard | null {
  if (card.hidden || !shownIds.includes(card.stageId)) return null
  const { id, number, text, kind, tag, themeId, stageId } = card
  return { id, number, text, kind, tag, themeId, stageId }
}
