import { useDroppable } from '@dnd-kit/core'
import type { Card } from '@core/cards/cards'
import type { Theme } from '@core/themes/themes'
import { ArrowDown, ArrowUp, Combine, Pencil, Ungroup } from 'lucide-react'
import { memo, type MouseEvent, useEffect, useRef, useState } from 'react'
import { classNames } from '../../../shared/parts/class-names'
import { Menu } from '../../../shared/parts/Menu'
import { spotlightTarget, useSpotlightChoice } from '../../../shared/spotlight/spotlight'
import { afterMenu } from '../../../shared/parts/after-menu'
import { counted } from '../../../shared/words/counts'
import type { DoAct } from '../panel'
import { targetId } from './drop'
import styles from './ThemeBox.module.css'
import { ThemeName } from './ThemeName'
import { WallCard } from './WallCard'

export interface ThemeBoxProps {
  readonly theme: Theme
  readonly position: number
  readonly themeCount: number
  readonly cards: readonly Card[]
  readonly selectedIds: ReadonlySet<string>
  readonly tabStopId: string | null
  readonly act: DoAct
  readonly onPick: (cardId: string, event: MouseEvent) => void
  readonly onFocus: (cardId: string) => void
  readonly onMerge: (themeId: string) => void
  readonly onDissolve: (themeId: string) => void
}

/** A theme on the wall with its cards; cards are put into it by dropping them anywhere on it. */
export const ThemeBox = memo(function ThemeBox(props: ThemeBoxProps) {
  const { theme, position, themeCount, cards, selectedIds, tabStopId, act, onPick, onFocus } = props
  const [naming, setNaming] = useState(false)
  const rename = useRef<HTMLButtonElement>(null)
  const wasNaming = useRef(false)
  useEffect(() => {
    if (wasNaming.current && !naming && document.activeElement === document.body) rename.current?.focus()
    wasNaming.current = naming
  }, [naming])
  const spotlight = useSpotlightChoice({ kind: 'theme', id: theme.id })
  const { setNodeRef, isOver } = useDroppable({ id: targetId({ to: 'theme', themeId: theme.id }) })
  const move = (by: number) => void act({ type: 'moveTheme', themeId: theme.id, position: position + by })
  return (
    <section
      ref={setNodeRef}
      {...spotlightTarget({ kind: 'theme', id: theme.id })}
      aria-label={`Theme: ${theme.name}`}
      className={classNames(styles.theme, isOver && styles.over)}
    >
      <header className={styles.head}>
        {naming ? (
          <ThemeName theme={theme} act={act} onClose={() => setNaming(false)} />
        ) : (
          <h3 className={styles.name}>
            <button ref={rename} type="button" className={styles.rename} title="Rename" onClick={() => setNaming(true)}>
              {theme.name}
            </button>
          </h3>
        )}
        <Menu
          label={`More for theme ${theme.name}`}
          choices={[
            ...spotlight,
            { id: 'rename', label: 'Rename', icon: Pencil, onSelect: () => afterMenu(() => setNaming(true)) },
            { id: 'earlier', label: 'Move earlier', icon: ArrowUp, disabled: position === 0, onSelect: () => move(-1) },
            {
              id: 'later',
              label: 'Move later',
              icon: ArrowDown,
              disabled: position === themeCount - 1,
              onSelect: () => move(1),
            },
            {
              id: 'merge',
              label: 'Merge into…',
              icon: Combine,
              disabled: themeCount < 2,
              onSelect: () => props.onMerge(theme.id),
            },
            {
              id: 'dissolve',
              label: 'Take apart',
              detail: 'Its cards stay on the wall',
              icon: Ungroup,
              onSelect: () => props.onDissolve(theme.id),
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
              selected={selectedIds.has(card.id)}
              tabStop={card.id === tabStopId}
              takesCards={false}
              onPick={onPick}
              onFocus={onFocus}
            />
          ))}
        </ul>
      )}
    </section>
  )
})
