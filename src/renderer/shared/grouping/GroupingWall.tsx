import { useMemo, useRef, useState } from 'react'
import type { Card } from '@core/cards/cards'
import { classNames } from '../parts/class-names'
import { useShortcuts } from '../shortcuts/ShortcutScope'
import { mergedSorter, themeSorter } from './by-theme'
import { Carrying } from './Carrying'
import { CarriedThing } from './CarriedThing'
import { dropOf, openSuggestions, type Place, placeId } from './drop'
import type { GroupBoardProps } from './GroupBoard'
import styles from './GroupBoard.module.css'
import { LooseCards } from './LooseCards'
import { MergeDialog } from './MergeDialog'
import { Merging, type ToMerge } from './Merging'
import { NewTheme } from './NewTheme'
import { Pane } from './Pane'
import { SelectionBar } from './SelectionBar'
import { ThemeBox } from './ThemeBox'
import { useGrouping } from './use-grouping'
import { useNearDuplicates } from './use-near-duplicates'
import { useRefocus } from './use-refocus'
import { useWallWork } from './use-wall-work'
import { focusCard, goToTheme, revealCard, revealTheme, walk } from './walk'
import { useWall } from './wall-state'

/** The wall: cards in no theme on the left, themes on the right. By dragging, or by selecting and grouping. */
export function GroupingWall({ view, suggested, act }: GroupBoardProps) {
  const { cards, themes } = view
  const wall = useWall()
  const [sort] = useState(() => ({ byTheme: themeSorter(), merged: mergedSorter() }))
  const cardsByTheme = useMemo(() => sort.byTheme(cards), [sort, cards])
  const merged = useMemo(() => sort.merged(cards), [sort, cards])
  const alike = useNearDuplicates(cards)
  const order = useMemo(() => {
    const lists = [null, ...themes.map(({ id }) => id)].map((id) => cardsByTheme.get(id) ?? noCards)
    return { ids: lists.flatMap((list) => list.map(({ id }) => id)), loose: lists[0] ?? noCards }
  }, [cardsByTheme, themes])
  const work = useWallWork(wall, view, order)

  const root = useRef<HTMLDivElement>(null)
  const findField = useRef<HTMLInputElement>(null)
  const [toMerge, setToMerge] = useState<ToMerge | null>(null)
  const [mergingId, setMergingId] = useState<string | null>(null)
  const refocus = useRefocus(root)
  const grouping = useGrouping(view, act, {
    onGrouping: (cardIds) => {
      const nextId = work.nextAfter(cardIds)
      return () => {
        work.select({ do: 'clear' })
        const { tabStopId } = wall.read()
        if (tabStopId !== null && cardIds.includes(tabStopId)) work.onFocus(nextId ?? tabStopId)
        refocus()
      }
    },
    onMade: (themeId) => revealTheme(root.current, placeId({ at: 'theme', themeId })),
  })
  const group = () => {
    const cardIds = work.selectedInOrder()
    if (cardIds.length > 0 && work.areFree(cardIds)) grouping.askName(cardIds)
  }
  const mergeSelected = () => {
    const selected = work.selectedInOrder().flatMap((id) => cards.get(id) ?? [])
    if (selected.length > 1) setToMerge({ what: 'selected', cards: selected })
  }
  const mergeAlike = () => alike.groups.length > 0 && setToMerge({ what: 'alike' })
  const clear = () => work.select({ do: 'clear' })
  const found = (place: Place) => {
    const cardIds = work.selectedInOrder()
    if (place.at === 'card') {
      work.select({ do: 'add', cardId: place.cardId })
      return revealCard(root.current, place.cardId)
    }
    if (cardIds.length === 0) return goToTheme(root.current, placeId(place))
    const drop = dropOf({ what: 'cards', cardId: '', cardIds }, place, work.themeOf)
    if (drop !== null && work.areFree(cardIds)) grouping.drop(drop)
  }

  useShortcuts([
    { key: 'g', shown: 'G', does: 'Group the selected cards', run: group },
    { key: 'f', shown: 'F', does: 'Find a card, or the theme for the selected cards', run: () => findField.current?.focus() },
    { key: 'm', shown: 'M', does: 'Merge the selected cards into one', run: mergeSelected },
    { key: 'r', shown: 'R', does: 'Review cards that say nearly the same', run: mergeAlike },
    { key: 'w', shown: 'W', does: 'Go to the wall', run: () => focusCard(root.current, wall.read().tabStopId) },
    { key: 'escape', shown: 'Esc', does: 'Select nothing', run: clear },
  ])

  const merging = themes.find(({ id }) => id === mergingId)
  return (
    <>
      <SelectionBar
        view={view}
        findField={findField}
        alike={alike.groups.length}
        onGroup={group}
        onMerge={mergeSelected}
        onAlike={mergeAlike}
        onFound={found}
        onClear={clear}
      />
      <Carrying
        words={work.words}
        carriedBy={work.carriedBy}
        onDrop={(carried, place) => {
          const drop = dropOf(carried, place, work.themeOf)
          if (drop !== null) grouping.drop(drop)
        }}
        overlay={<CarriedThing cards={cards} themeName={work.words.theme} />}
      >
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys come up from the cards */}
        <div
          ref={root}
          data-wall
          className={classNames(styles.wall, themes.length === 0 && styles.ungrouped)}
          onKeyDown={(event) =>
            wall.read().carried === null && walk(event, (cardId) => work.select({ do: 'extend', cardId }))
          }
        >
          <LooseCards
            cards={order.loose}
            merged={merged}
            onPick={work.pick}
            onFocus={work.onFocus}
            onUnmerge={grouping.unmergeCard}
          />
          <div className={styles.themes}>
            <Pane name="themes" className={styles.boxes}>
              <NewTheme
                cardIds={grouping.toName}
                suggestions={openSuggestions(suggested, themes)}
                error={grouping.error}
                onStart={() => grouping.askName(work.selectedInOrder())}
                onName={(name) => grouping.create(name, grouping.toName ?? work.selectedInOrder())}
                onCancel={() => {
                  grouping.cancel()
                  refocus()
                }}
              />
              {themes.map(({ id, name }, position) => (
                <ThemeBox
                  key={id}
                  themeId={id}
                  name={name}
                  position={position}
                  themeCount={themes.length}
                  cards={cardsByTheme.get(id) ?? noCards}
                  merged={merged}
                  act={act}
                  onPick={work.pick}
                  onFocus={work.onFocus}
                  onUnmerge={grouping.unmergeCard}
                  onMerge={setMergingId}
                  onMove={grouping.move}
                  onSplit={grouping.askName}
                  onDissolve={grouping.dissolve}
                />
              ))}
            </Pane>
          </div>
        </div>
      </Carrying>
      <p role="status" className="visually-hidden">
        {grouping.said}
      </p>
      {toMerge !== null && (
        <Merging
          toMerge={toMerge}
          alike={alike.groups}
          onMerge={(cardIds, intoCardId) =>
            work.areFree([...cardIds, intoCardId]) && grouping.mergeCards(cardIds, intoCardId)
          }
          onApart={alike.keepApart}
          onClose={() => setToMerge(null)}
        />
      )}
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
    </>
  )
}

const noCards: readonly Card[] = []
