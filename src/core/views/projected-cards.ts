import type { Stage } from '../agenda/agenda'
import type { Card } from '../cards/cards'
import { difference, emptyTable, get, put, remove, rowsOf, tableOf, type Identified, type Table } from '../table'
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
  const countOf = counter<Card>(({ hidden, stageId }) => (hidden ? null : stageId))
  return (cards, stageId) => {
    const inStage = countOf(cards)
    return stageId === null ? 0 : inStage(stageId)
  }
}

/** Says whether a theme has any of the cards. Reads only the cards that changed. */
export function themeUse<Row extends Identified & Pick<Card, 'themeId'>>(): (
  cards: Table<Row>,
) => (themeId: string) => boolean {
  const countOf = counter<Row>(({ themeId }) => themeId)
  return (cards) => {
    const inTheme = countOf(cards)
    return (themeId) => inTheme(themeId) > 0
  }
}

/** Counts the rows of each key, and not those of none. */
function counter<Row extends Identified>(
  keyOf: (row: Row) => string | null,
): (rows: Table<Row>) => (key: string) => number {
  const counts = new Map<string, number>()
  const count = (row: Row | undefined, change: 1 | -1) => {
    const key = row === undefined ? null : keyOf(row)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + change)
  }
  let last = emptyTable<Row>()
  return (rows) => {
    const changes = difference(last, rows)
    for (const id of changes.removed) count(get(last, id), -1)
    for (const row of changes.put) {
      count(get(last, row.id), -1)
      count(row, 1)
    }
    last = rows
    return (key) => counts.get(key) ?? 0
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
