import { type MouseEvent, type RefObject, useCallback, useLayoutEffect, useMemo } from 'react'
import type { Card } from '@core/cards/cards'
import { mostHeldCards } from '@protocol/holds'
import type { View } from '../acting/acting'
import { showToast } from '../parts/toast-queue'
import { useLatest } from '../parts/use-latest'
import { number } from '../words/counts'
import { cardName } from '../words/names'
import type { WallWords } from './announcements'
import type { Gripped } from './Grip'
import { heldInWords } from './held-in-words'
import { type SelectionStep, stepped } from './selection'
import { type Carried, change, reconciled, type Wall } from './wall-state'

/** The cards on the wall in the order of the arrow keys, and those of them in no theme. */
export interface InOrder {
  readonly ids: readonly string[]
  readonly loose: readonly Card[]
}

/** What a person does with the cards on the wall before any of it is an act. All of it stays the same from draw to draw. */
export function useWallWork(wall: Wall, view: View, order: InOrder) {
  const latest = useLatest({ view, order })
  useLayoutEffect(() => wall.write(reconciled(wall.read(), order.ids)), [wall, order])

  const words = useWallWords(latest)
  const select = useCallback(
    (step: SelectionStep) => {
      const selection = stepped(wall.read().selection, step, latest.current.order.ids)
      if (selection.ids.size <= mostHeldCards) return change(wall, { selection })
      showToast({ text: `At most ${number(mostHeldCards)} cards can be selected at once. The others stay as they were.` })
    },
    [wall, latest],
  )
  const selectedInOrder = useCallback(() => {
    const { ids } = wall.read().selection
    return latest.current.order.ids.filter((id) => ids.has(id))
  }, [wall, latest])
  /** Whether nobody else moves any of them just now; says so where somebody does. */
  const areFree = useCallback(
    (cardIds: readonly string[]) => {
      const { heldBy } = wall.read()
      for (const id of cardIds) {
        const by = heldBy.get(id)
        if (by === undefined) continue
        showToast({ text: heldInWords(by, words.card(id)) })
        return false
      }
      return true
    },
    [wall, words],
  )
  const pick = useCallback(
    (cardId: string, event: MouseEvent) => {
      if (areFree([cardId])) select({ do: event.shiftKey ? 'extend' : 'toggle', cardId })
    },
    [areFree, select],
  )
  const carriedBy = useCallback(
    ({ what, id }: Gripped): Carried | null => {
      if (what === 'theme') return { what, themeId: id }
      const cardIds = wall.read().selection.ids.has(id) ? selectedInOrder() : [id]
      return areFree(cardIds) ? { what: 'cards', cardId: id, cardIds } : null
    },
    [wall, selectedInOrder, areFree],
  )
  const onFocus = useCallback((tabStopId: string) => change(wall, { tabStopId }), [wall])
  /** Where the keyboard goes on once these have found a theme; asked before they do. */
  const nextAfter = useCallback(
    (cardIds: readonly string[]) => nextToGroup(latest.current.order.loose, cardIds),
    [latest],
  )
  const themeOf = useCallback((cardId: string) => latest.current.view.cards.get(cardId)?.themeId ?? null, [latest])
  return { words, select, selectedInOrder, areFree, pick, carriedBy, onFocus, nextAfter, themeOf }
}

function useWallWords(latest: RefObject<{ readonly view: View }>): WallWords {
  return useMemo(() => {
    const themes = () => latest.current.view.themes
    return {
      card: (id) => {
        const card = latest.current.view.cards.get(id)
        return card === undefined ? 'the card' : cardName(card)
      },
      theme: (id) => themes().find((theme) => theme.id === id)?.name ?? '',
      position: (themeId) => {
        const index = themes().findIndex(({ id }) => id === themeId)
        return index < 0 ? null : { at: index + 1, of: themes().length }
      },
    }
  }, [latest])
}

/** The next card in no theme after those that found one. */
function nextToGroup(loose: readonly Card[], groupedIds: readonly string[]): string | null {
  const ids = loose.map(({ id }) => id)
  const last = Math.max(...groupedIds.map((id) => ids.indexOf(id)))
  const isLeft = (id: string) => !groupedIds.includes(id)
  return ids.slice(last + 1).find(isLeft) ?? ids.find(isLeft) ?? null
}
