import { DndContext, type DragEndEvent, DragOverlay } from '@dnd-kit/core'
import { type MouseEvent, useCallback, useMemo, useReducer, useRef, useState } from 'react'
import type { Card } from '@core/cards/cards'
import { classNames } from '../parts/class-names'
import { byTheme } from './by-theme'
import type { DoAct, View } from '../acting/acting'
import { useShortcuts } from '../shortcuts/ShortcutScope'
import { CarriedCards } from './CarriedCards'
import { dropOf, openSuggestions, targetFrom } from './drop'
import styles from './GroupBoard.module.css'
import { LooseCards } from './LooseCards'
import { MergeDialog } from './MergeDialog'
import { NewTheme } from './NewTheme'
import { nothingSelected, type Selection, type SelectionStep, stepped, within } from './selection'
import { SelectionBar } from './SelectionBar'
import { ThemeBox } from './ThemeBox'
import { useGrouping } from './use-grouping'
import { useRefocus } from './use-refocus'
import { useWallDrag } from './use-wall-drag'
import { walk } from './walk'

export interface GroupBoardProps {
  readonly view: View
  readonly suggested: readonly string[]
  readonly act: DoAct
}

/** The wall: cards in no theme on the left, themes on the right. By dragging, or by selecting and grouping. */
export function GroupBoard({ view, suggested, act }: GroupBoardProps) {
  const { cards, themes } = view
  const cardsByTheme = useMemo(() => byTheme(cards), [cards])
  const loose = cardsByTheme.get(null) ?? noCards
  const order = useMemo(
    () => [null, ...themes.map(({ id }) => id)].flatMap((id) => (cardsByTheme.get(id) ?? []).map((card) => card.id)),
    [cardsByTheme, themes],
  )
  // The rule is of this drawing and knows its order; `select` stays the same, for hundreds of cards hold it.
  const [picked, select] = useReducer(
    (now: Selection, step: SelectionStep) => stepped(now, step, order),
    nothingSelected,
  )
  const selection = useMemo(() => within(picked, (id) => cards.get(id)?.hidden === false), [picked, cards])
  const [focusedId, setFocusedId] = useState<string | null>(null)
  const [carriedId, setCarriedId] = useState<string | null>(null)
  const [mergingId, setMergingId] = useState<string | null>(null)
  const fileField = useRef<HTMLInputElement>(null)
  const wall = useRef<HTMLDivElement>(null)
  const refocus = useRefocus(wall)
  const grouping = useGrouping(view, act, (cardIds) => {
    select({ do: 'clear' })
    setFocusedId((now) => (now !== null && cardIds.includes(now) ? nextToGroup(loose, cardIds) : now))
    refocus()
  })
  const pick = useCallback(
    (cardId: string, event: MouseEvent) => select({ do: event.shiftKey ? 'extend' : 'toggle', cardId }),
    [],
  )
  const selectedInOrder = () => order.filter((id) => selection.ids.has(id))
  const carriedWith = useCallback(
    (cardId: string) => (selection.ids.has(cardId) ? order.filter((id) => selection.ids.has(id)) : [cardId]),
    [selection, order],
  )
  const group = () => selection.ids.size > 0 && grouping.askName(selectedInOrder())
  const clear = () => select({ do: 'clear' })

  useShortcuts([
    { key: 'g', shown: 'G', does: 'Group the selected cards', run: group },
    { key: 'f', shown: 'F', does: 'File the selected cards in a theme', run: () => fileField.current?.focus() },
    {
      key: 'w',
      shown: 'W',
      does: 'Go to the wall',
      run: () => wall.current?.querySelector<HTMLElement>('[data-card-id][tabindex="0"]')?.focus(),
    },
    { key: 'escape', shown: 'Esc', does: 'Select nothing', run: clear },
  ])

  const dragging = useWallDrag(view, carriedWith)

  const drop = ({ active, over }: DragEndEvent) => {
    setCarriedId(null)
    const target = over === null ? null : targetFrom(String(over.id))
    const meant = target === null ? null : dropOf(carriedWith(String(active.id)), target)
    if (meant !== null) grouping.drop(meant)
  }

  const tabStopId = focusedId !== null && cards.get(focusedId)?.hidden === false ? focusedId : (order[0] ?? null)
  const merging = themes.find(({ id }) => id === mergingId)
  return (
    <DndContext
      {...dragging}
      onDragStart={({ active }) => setCarriedId(String(active.id))}
      onDragEnd={drop}
      onDragCancel={() => setCarriedId(null)}
    >
      <SelectionBar
        count={selection.ids.size}
        themes={themes}
        fileField={fileField}
        onGroup={group}
        onFile={(themeId) => grouping.drop({ do: 'file', cardIds: selectedInOrder(), themeId })}
        onClear={clear}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys come up from the cards */}
      <div
        ref={wall}
        className={classNames(styles.wall, themes.length === 0 && styles.ungrouped)}
        onKeyDown={(event) => carriedId === null && walk(event, (cardId) => select({ do: 'extend', cardId }))}
      >
        <LooseCards
          cards={loose}
          selectedIds={selection.ids}
          tabStopId={tabStopId}
          onPick={pick}
          onFocus={setFocusedId}
        />
        <div className={styles.themes}>
          <NewTheme
            cardIds={grouping.toName}
            suggestions={openSuggestions(suggested, themes)}
            error={grouping.error}
            onStart={() => grouping.askName(selectedInOrder())}
            onName={(name) => grouping.create(name, grouping.toName ?? selectedInOrder())}
            onCancel={() => {
              grouping.cancel()
              refocus()
            }}
          />
          {themes.map((theme, position) => (
            <ThemeBox
              key={theme.id}
              theme={theme}
              position={position}
              themeCount={themes.length}
              cards={cardsByTheme.get(theme.id) ?? noCards}
              selectedIds={selection.ids}
              tabStopId={tabStopId}
              act={act}
              onPick={pick}
              onFocus={setFocusedId}
              onMerge={setMergingId}
              onDissolve={grouping.dissolve}
            />
          ))}
        </div>
      </div>
      <DragOverlay dropAnimation={null}>
        {carriedId !== null && <CarriedCards card={cards.get(carriedId)} count={carriedWith(carriedId).length} />}
      </DragOverlay>
      <p role="status" className="visually-hidden">
        {grouping.said}
      </p>
      {merging !== undefined && (
        <MergeDialog
          theme={merging}
          others={themes.filter(({ id }) => id !== merging.id)}
          onMerge={(intoThemeId) => {
            setMergingId(null)
            grouping.merge(merging.id, intoThemeId)
          }}
          onClose={() => setMergingId(null)}
        />
      )}
    </DndContext>
  )
}

const noCards: readonly Card[] = []

/** Where the work goes on: the next card in no theme after those that found one. */
function nextToGroup(loose: readonly Card[], groupedIds: readonly string[]): string | null {
  const ids = loose.map(({ id }) => id)
  const last = Math.max(...groupedIds.map((id) => ids.indexOf(id)))
  const isLeft = (id: string) => !groupedIds.includes(id)
  return ids.slice(last + 1).find(isLeft) ?? ids.find(isLeft) ?? null
}
