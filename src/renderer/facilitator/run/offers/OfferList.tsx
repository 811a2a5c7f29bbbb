import type { Card } from '@core/cards/cards'
import { SectorMark } from '../../../shared/parts/SectorMark'
import type { DoAct, View } from '../panel'
import { OfferCard } from './OfferCard'
import styles from './OfferList.module.css'
import type { OfferKind, SectorGroup } from './offer-columns'

export interface OfferListProps {
  readonly kind: OfferKind
  readonly title: string
  readonly groups: readonly SectorGroup[]
  readonly view: View
  readonly whoOf: ReadonlyMap<string, string>
  /** The card that waits for one to go with. */
  readonly picked: Card | undefined
  readonly onPick: (cardId: string | null) => void
  readonly onMatch: (cardId: string) => void
  readonly act: DoAct
}

/** All offers or all needs, sector by sector. */
export function OfferList({ title, groups, ...own }: OfferListProps) {
  const { sectorLabels } = own.view.details
  return (
    <section aria-label={title} className={styles.list}>
      <h3 className={styles.title}>{title}</h3>
      {groups.length === 0 && <p className={styles.none}>None yet.</p>}
      {groups.map(({ sector, cards }) => (
        <section key={sector ?? 'room'} className={styles.group}>
          <h4 className={styles.sector}>
            {sector === null ? 'The room' : <SectorMark sector={sector} label={sectorLabels[sector]} />}
          </h4>
          <ul className={styles.cards}>
            {cards.map(({ card, matches }) => (
              <OfferCard key={card.id} card={card} matches={matches} {...own} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
