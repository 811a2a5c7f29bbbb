import type { ProjectedCard } from '@core/views'
import { Tag } from 'lucide-react'
import type { WallItem } from '../fitting/Wall'
import styles from './Words.module.css'

/** More than a room can read: a wall of more turns for longer than anybody looks at it. */
export const mostCardsOnWall = 300

/** Letters that fit on a line of the narrowest column. */
const longestUnbroken = 20

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
        {tagShown && card.tag !== '' && <TagWords tag={card.tag} />}
      </>
    ),
  }
}

/** The sign stays on the line of the first word. */
function TagWords({ tag }: { readonly tag: string }) {
  const [first = '', ...rest] = tag.split(' ')
  return (
    <span className={styles.tag}>
      <span className={first.length <= longestUnbroken ? styles.tagStart : undefined}>
        <Tag aria-hidden className={styles.tagSign} />
        {first}
      </span>{' '}
      {rest.join(' ')}
    </span>
  )
}
