import type { ProjectedCard } from '@core/views'
import type { WallItem } from '../fitting/Wall'
import styles from './Words.module.css'

/** More than a room can read: a wall of more turns for longer than anybody looks at it. */
export const mostCardsOnWall = 300

/** Cards in order of arrival. */
export function inOrder(cards: Iterable<ProjectedCard>): ProjectedCard[] {
  return [...cards].toSorted((one, other) => one.number - other.number)
}

/** A card as it is read from the wall: the number that people say aloud, and the words. */
export function cardItem(card: ProjectedCard, tagShown: boolean): WallItem {
  return {
    id: card.id,
    content: (
      <>
        <span className={styles.cardNumber}>{card.number}</span> {card.text}{' '}
        {tagShown && card.tag !== '' && <span className={styles.tag}>{card.tag}</span>}
      </>
    ),
  }
}
