import type { Stage } from '../agenda/agenda'
import type { Card } from '../cards/cards'
import { difference, emptyTable, get, put, remove, rowsOf, type Identified, type Table } from '../table'
import type { ProjectedCard } from '../views'
import { counter } from './counter'

interface Projection {
  readonly cards: Table<Card>
  /** The ideas among them that join two others. */
  readonly joining: ReadonlySet<string>
  /** The stages that were shown, as one word. */
  readonly shown: string
  readonly projected: Table<ProjectedCard>
}

/**
 * Keeps the cards that may be projected: of stages that are shown, not hidden, and not merged into another one. Reads
 * only the cards that changed, and what names them, unless a stage was shown or held.
 */
export function cardProjection(): (cards: Table<Card>, stages: readonly Stage[]) => Table<ProjectedCard> {
  const countOf = counter<Card>(({ hidden, mergedInto }) => (hidden ? null : (mergedInto ?? null)))
  let last: Projection = { cards: emptyTable(), joining: new Set(), shown: '[]', projected: emptyTable() }
  return (cards, stages) => {
    const shownIds = new Set(stages.filter(({ cardsShown }) => cardsShown).map(({ id }) => id))
    const shown = JSON.stringify([...shownIds].toSorted())
    const changes = difference(last.cards, cards)
    const joining = joiningAfter(last.joining, changes)
    const merged = countOf(cards)
    const mayBeSeen = (card: Card | undefined) =>
      card !== undefined && !card.hidden && card.mergedInto === undefined && shownIds.has(card.stageId)
    const ids = shown === last.shown ? touched(changes, joining, last.cards) : allOf(cards, last.projected)
    let projected = last.projected
    for (const id of ids) {
      const card = get(cards, id)
      if (card === undefined || !mayBeSeen(card)) {
        projected = remove(projected, id)
        continue
      }
      const joins = card.joins?.every((joinedId) => mayBeSeen(get(cards, joinedId))) === true ? card.joins : undefined
      const now = projectedCard(card, merged(id), joins)
      const before = get(projected, id)
      // A card that looks as it did stays the same object, and so is not sent again.
      if (before === undefined || !looksTheSame(before, now)) projected = put(projected, now)
    }
    last = { cards, joining, shown, projected }
    return projected
  }
}

type Changes = ReturnType<typeof difference<Card>>

function joiningAfter(before: ReadonlySet<string>, { put: changed, removed }: Changes): ReadonlySet<string> {
  const ideas = changed.filter(({ joins }) => joins !== undefined)
  if (ideas.length === 0 && !removed.some((id) => before.has(id))) return before
  const gone = new Set(removed)
  return new Set([...[...before].filter((id) => !gone.has(id)), ...ideas.map(({ id }) => id)])
}

/** The cards that may look otherwise now: what changed, what it is or was under, and the ideas that join others. */
function touched(changes: Changes, joining: ReadonlySet<string>, before: Table<Card>): ReadonlySet<string> {
  const { put: changed, removed } = changes
  if (changed.length + removed.length === 0) return new Set()
  const ids = new Set([...removed, ...joining])
  for (const { id, mergedInto } of changed) {
    ids.add(id)
    if (mergedInto !== undefined) ids.add(mergedInto)
  }
  for (const id of [...removed, ...changed.map((card) => card.id)]) {
    const kept = get(before, id)?.mergedInto
    if (kept !== undefined) ids.add(kept)
  }
  return ids
}

function* allOf(cards: Table<Card>, projected: Table<ProjectedCard>): Generator<string> {
  for (const { id } of rowsOf(projected)) yield id
  for (const { id } of rowsOf(cards)) yield id
}

function projectedCard(card: Card, merged: number, joins: Card['joins']): ProjectedCard {
  const { id, number, text, kind, tag, themeId, stageId } = card
  return { id, number, text, kind, tag, themeId, stageId, merged, ...(joins === undefined ? {} : { joins }) }
}

function looksTheSame(one: ProjectedCard, other: ProjectedCard): boolean {
  return (
    one.text === other.text &&
    one.themeId === other.themeId &&
    one.merged === other.merged &&
    one.joins === other.joins &&
    one.number === other.number &&
    one.kind === other.kind &&
    one.tag === other.tag &&
    one.stageId === other.stageId
  )
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
