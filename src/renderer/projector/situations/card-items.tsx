import type { ProjectedCard } from '@core/views'
import type { WallItem } from '../fitting/Wall'
import styles from './Words.module.css'

/** Cards as they are read from the wall, in order of arrival: the number that people say aloud, and the words. */
export function cardItems(cards: ReadonlyMap<string, ProjectedCard>, shown: (card: ProjectedCard) => boolean, tagShown = false): WallItem[] {
  return [...cards.values()]
    .filter(shown)
    .toSorted((one, other) => one.number - other.number)
    .map((card) => ({ id: card.id, content: <CardWords card={card} tagShown={tagShown} /> }))
}

function CardWords({ card, tagShown }: { card: ProjectedCard; tagShown: boolean }) {
  return (
    <>
      <span className={styles.cardNumber}>{card.number}</span> {card.text}{' '}
      {tagShown && card.tag !== '' && <span className={styles.tag}>{card.tag}</span>}
    </>
  )
}
