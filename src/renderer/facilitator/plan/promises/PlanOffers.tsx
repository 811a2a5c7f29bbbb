import type { Plan, PlanOffer } from '@core/plan'
import { PlanSection } from '../PlanSection'
import styles from './PlanPromises.module.css'

/** What was offered and needed: first what goes together, then what is still open. */
export function PlanOffers({ offers }: Pick<Plan, 'offers'>) {
  if (offers.length === 0) return null
  return (
    <PlanSection title="Offers and needs">
      <ul className={styles.list}>
        {offers.map((one, index) => (
          <li key={index} className={styles.item}>
            {one.offer !== null && <Side label="Offer" text={one.offer} who={one.offeredBy} />}
            {one.need !== null && <Side label="Need" text={one.need} who={one.neededBy} />}
            <p className={styles.detail}>{whatBecame(one)}</p>
          </li>
        ))}
      </ul>
    </PlanSection>
  )
}

function Side({ label, text, who }: { readonly label: string; readonly text: string; readonly who: string }) {
  return (
    <p>
      <strong>{label}</strong>
      {who !== '' && ` (${who})`}: {text}
    </p>
  )
}

function whatBecame({ offer, need, takenUpBy, matched }: PlanOffer): string {
  if (!matched) return 'Still open'
  if (offer !== null && need !== null) return 'These two go together'
  return takenUpBy === '' ? 'Taken up' : `Taken up by ${takenUpBy}`
}
