import type { Stage } from '../agenda/agenda'
import type { Card } from '../cards/cards'
import { difference, emptyTable, put, remove, rowsOf, tableOf, type Table } from '../table'
import type { ProjectedCard } from '../views'

/**
 * Keeps the cards that may be projected: of stages that are shown, and not hidden. Reads only the cards that changed,
 * unless a stage was shown or held.
 */
export function cardProjection(): (cards: Table<Card>, stages: readonly Stage[]) => Table<ProjectedCard> {
  let last = { cards: emptyTable<Card>(), shown: '', projected: emptyTable<ProjectedCard>() }
  return (cards, stages) => {
    const shownIds = stages.filter(({ cardsShown }) => cardsShown).map(({ id }) => id)
    const shown = JSON.stringify(shownIds)
    const projected =
      shown === last.shown ? updated(last, cards, shownIds) : tableOf(projectedCards(rowsOf(cards), shownIds))
    last = { cards, shown, projected }
    return projected
  }
}

function updated(
  last: { readonly cards: Table<Card>; readonly projected: Table<ProjectedCard> },
  cards: Table<Card>,
  shownIds: readonly string[],
): Table<ProjectedCard> {
  const changes = difference(last.cards, cards)
  const gone = changes.removed.reduce(remove, last.projected)
  return changes.put.reduce((table, card) => {
    const projected = projectedCard(card, shownIds)
    return projected === null ? remove(table, card.id) : put(table, projected)
  }, gone)
}

function* projectedCards(cards: Iterable<Card>, shownIds: readonly string[]): Generator<ProjectedCard> {
  for (const card of cards) {
    const projected = projectedCard(card, shownIds)
    if (projected !== null) yield projected
  }
}

/** The card as the room may see it, or null where it may not. */
function projectedCard(card: Card, shownIds: readonly string[]): ProjectedCard | null {
  if (card.hidden || !shownIds.includes(card.stageId)) return null
  const { id, number, text, kind, tag, themeId, stageId } = card
  return { id, number, text, kind, tag, themeId, stageId }
}
