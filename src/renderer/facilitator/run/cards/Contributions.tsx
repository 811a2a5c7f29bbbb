import type { Stage } from '@core/agenda/agenda'
import type { CardKind } from '@core/cards/cards'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { counted } from '../../../shared/words/counts'
import { StageFrame } from '../stages/StageFrame'
import type { DoAct, View } from '../panel'
import { labelsOf, rosterOf } from '../people/roster'
import { AddCardForm } from './AddCardForm'
import { CardList } from './CardList'
import { newestFirst } from './card-order'
import { CardsTool } from './CardsTool'
import styles from './Contributions.module.css'
import { TagFilter } from './TagFilter'

export interface ContributionsProps {
  readonly view: View
  readonly stage: Stage
  readonly act: DoAct
  readonly kind: CardKind
  readonly tags: readonly string[]
  /** What a tag stands for, where a card has to have one: a table. */
  readonly tagLabel?: string
  /** Stands above the form for a new card. */
  readonly aside?: ReactNode
  /** Stands below it. */
  readonly below?: ReactNode
}

/** A stage in which people say things: the cards as they arrive, and the form for those who cannot write one. */
export function Contributions({ view, stage, act, kind, tags, tagLabel, aside, below }: ContributionsProps) {
  const [tag, setTag] = useState<string | null>(null)
  const { cards, organisations, participants } = view
  const all = useMemo(() => newestFirst(cards, stage.id), [cards, stage.id])
  const whoOf = useMemo(() => labelsOf(rosterOf(organisations, participants)), [organisations, participants])
  const wanted = useMemo(() => (tag === null ? all : all.filter((card) => card.tag === tag)), [all, tag])
  // A room that sends its cards within a second makes hundreds of tiles at once: keys and clicks come before them.
  const shown = useDeferredValue(wanted)
  return (
    <StageFrame
      view={view}
      stage={stage}
      status={statusOf(all.length, stage.cardsShown)}
      roomSees={stage.cardsShown}
      tools={<CardsTool stage={stage} act={act} />}
      dense={aside !== undefined}
      filled
    >
      <div className={styles.columns}>
        <div className={styles.side}>
          {aside}
          <AddCardForm view={view} stageId={stage.id} kind={kind} tags={tags} tagLabel={tagLabel} act={act} />
          {below}
        </div>
        <div className={styles.wall}>
          {tags.length > 0 && all.length > 0 && <TagFilter tags={tags} cards={all} selected={tag} onSelect={setTag} />}
          {shown.length > 0 ? (
            <CardList cards={shown} whoOf={whoOf} act={act} />
          ) : (
            <EmptyState title={all.length === 0 ? 'No cards yet' : 'No cards with this tag'}>
              {all.length === 0 && 'Give people a quiet minute to think. Type what they say, and it appears here.'}
            </EmptyState>
          )}
        </div>
      </div>
    </StageFrame>
  )
}

function statusOf(cards: number, shown: boolean): string {
  if (cards === 0) return shown ? 'cards are shown as they arrive' : 'cards are held until you show them'
  return `${counted(cards, 'card')}, ${shown ? 'shown to the room' : 'held: only you see them'}`
}
