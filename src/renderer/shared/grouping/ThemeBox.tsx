import type { Card } from '@core/cards/cards'
import { ArrowDown, ArrowUp, Combine, GripVertical, Pencil, Split, Ungroup } from 'lucide-react'
import { memo, type MouseEvent, useEffect, useRef, useState } from 'react'
import type { DoAct } from '../acting/acting'
import { afterMenu } from '../parts/after-menu'
import { classNames } from '../parts/class-names'
import { Menu } from '../parts/Menu'
import { spotlightTarget, useSpotlightChoice } from '../spotlight/spotlight'
import { counted } from '../words/counts'
import type { CardsByKey } from './by-theme'
import { placeId } from './drop'
import styles from './ThemeBox.module.css'
import { ThemeName } from './ThemeName'
import type { Grouping } from './use-grouping'
import { WallCard } from './WallCard'
import { useOnWall, useWall } from './wall-state'

export interface ThemeBoxProps {
  readonly themeId: string
  readonly name: string
  readonly position: number
  readonly themeCount: number
  readonly cards: readonly Card[]
  readonly merged: CardsByKey
  readonly act: DoAct
  readonly onPick: (cardId: string, event: MouseEvent) => void
  readonly onFocus: (cardId: string) => void
  readonly onUnmerge: (cardId: string) => void
  readonly onMerge: (themeId: string) => void
  readonly onMove: Grouping['move']
  readonly onSplit: Grouping['askName']
  readonly onDissolve: Grouping['dissolve']
}

/** A theme on the wall with its cards; cards are put into it by dropping them anywhere on it. */
export const ThemeBox = memo(function ThemeBox(props: ThemeBoxProps) {
  const { themeId, name, position, themeCount, cards, merged, act, onPick, onFocus, onUnmerge, onMove } = props
  const [naming, setNaming] = useState(false)
  const rename = useRef<HTMLButtonElement>(null)
  const wasNaming = useRef(false)
  useEffect(() => {
    if (wasNaming.current && !naming && document.activeElement === document.body) rename.current?.focus()
    wasNaming.current = naming
  }, [naming])
  const spotlight = useSpotlightChoice({ kind: 'theme', id: themeId })
  const wall = useWall()
  const place = placeId({ at: 'theme', themeId })
  const over = useOnWall((state) => (state.over === place ? (state.carried?.what ?? null) : null))
  const carried = useOnWall((state) => state.carried?.what === 'theme' && state.carried.themeId === themeId)
  const selected = useOnWall(({ selection: { ids } }) => (ids.size === 0 ? 0 : cards.filter(({ id }) => ids.has(id)).length))
  const splitOff = () => props.onSplit(cards.filter(({ id }) => wall.read().selection.ids.has(id)).map(({ id }) => id))
  return (
    <section
      data-place={place}
      {...spotlightTarget({ kind: 'theme', id: themeId })}
      aria-label={`Theme: ${name}`}
      className={classNames(
        styles.theme,
        carried && styles.carried,
        over === 'cards' && styles.over,
        over === 'theme' && !carried && styles.target,
      )}
    >
      <header className={styles.head}>
        <button
          type="button"
          data-theme-grip={themeId}
          aria-label={`Move theme ${name}`}
          title="Drag to another place, or press Enter and the arrow keys"
          className={styles.grip}
        >
          <GripVertical aria-hidden size={18} />
        </button>
        {naming ? (
          <ThemeName themeId={themeId} name={name} act={act} onClose={() => setNaming(false)} />
        ) : (
          <h3 className={styles.name}>
            <button ref={rename} type="button" className={styles.rename} title="Rename" onClick={() => setNaming(true)}>
              {name}
            </button>
          </h3>
        )}
        <Menu
          label={`More for theme ${name}`}
          choices={[
            ...spotlight,
            { id: 'rename', label: 'Rename', icon: Pencil, onSelect: () => afterMenu(() => setNaming(true)) },
            {
              id: 'split',
              label: 'Split off the selected cards',
              detail: selected === 0 ? 'Select some of its cards first' : `${counted(selected, 'card')} to a new theme`,
              icon: Split,
              disabled: selected === 0,
              onSelect: () => afterMenu(splitOff),
            },
            {
              id: 'earlier',
              label: 'Move earlier',
              icon: ArrowUp,
              disabled: position === 0,
              onSelect: () => onMove(themeId, position - 1),
            },
            {
              id: 'later',
              label: 'Move later',
              icon: ArrowDown,
              disabled: position === themeCount - 1,
              onSelect: () => onMove(themeId, position + 1),
            },
            {
              id: 'merge',
              label: 'Merge into…',
              icon: Combine,
              disabled: themeCount < 2,
              onSelect: () => props.onMerge(themeId),
            },
            {
              id: 'dissolve',
              label: 'Take apart',
              detail: 'Its cards stay on the wall',
              icon: Ungroup,
              onSelect: () => props.onDissolve(themeId),
            },
          ]}
        />
        <span className={styles.count}>{counted(cards.length, 'card')}</span>
      </header>
      {cards.length === 0 ? (
        <p className={styles.empty}>Drop cards here</p>
      ) : (
        <ul className={styles.cards}>
          {cards.map((card) => (
            <WallCard
              key={card.id}
              card={card}
              merged={merged.get(card.id)}
              takesCards={false}
              onPick={onPick}
              onFocus={onFocus}
              onUnmerge={onUnmerge}
            />
          ))}
        </ul>
      )}
    </section>
  )
})
