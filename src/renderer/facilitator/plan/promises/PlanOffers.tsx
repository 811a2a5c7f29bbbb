import type { Plan } from '@core/plan'
import { PlanSection } from '../PlanSection'
import styles from './PlanPromises.module.css'

/** What was offered and needed: first what goes together, then what is still open. */
export function PlanOffers({ offers }: Pick<Plan, 'offers'>) {
  if (offers.length === 0) return null
  return (
    <PlanSection title="Offers and needs">
      <ul className={styles.list}>
        {offers.map(({ offer, need, offeredBy, neededBy, takenUpBy, matched }, index) => (
          <li key={index} className={styles.item}>
            {offer !== null && <Side label="Offer" text={offer} who={offeredBy} />}
            {need !== null && <Side label="Need" text={need} who={neededBy} />}
            <p className={styles.detail}>
              {matched ? (takenUpBy === '' ? 'Matched' : `Taken up by ${takenUpBy}`) : 'Still open'}
            </p>
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
