import { useDndContext } from '@dnd-kit/core'
import type { Card } from '@core/cards/cards'
import { counted } from '../words/counts'
import styles from './CarriedThing.module.css'
import { CardFace } from './WallCard'
import { useOnWall } from './wall-state'

export interface CarriedThingProps {
  readonly cards: ReadonlyMap<string, Card>
  readonly themeName: (themeId: string) => string
}

/** What follows the pointer: the card, and how many go with it; or the theme's name. The keyboard moves a mark instead. */
export function CarriedThing({ cards, themeName }: CarriedThingProps) {
  const carried = useOnWall((state) => state.carried)
  const { activatorEvent } = useDndContext()
  if (carried === null || activatorEvent instanceof KeyboardEvent) return null
  if (carried.what === 'theme') return <div className={styles.theme}>{themeName(carried.themeId)}</div>
  const card = cards.get(carried.cardId)
  if (card === undefined) return null
  const count = carried.cardIds.length
  return (
    <div className={styles.carried}>
      <CardFace number={card.number} text={card.text} />
      {count > 1 && <span className={styles.count}>{counted(count, 'card')}</span>}
    </div>
  )
}
