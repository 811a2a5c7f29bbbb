import { Button } from '../../../shared/parts/Button'
import styles from './KindChoice.module.css'
import type { OfferKind } from './offer-columns'

export interface KindChoiceProps {
  readonly kind: OfferKind
  readonly onChoose: (kind: OfferKind) => void
}

/** What the next card is. */
export function KindChoice({ kind, onChoose }: KindChoiceProps) {
  return (
    <div role="group" aria-label="The card is" className={styles.choice}>
      <Button aria-pressed={kind === 'offer'} onClick={() => onChoose('offer')}>
        An offer
      </Button>
      <Button aria-pressed={kind === 'need'} onClick={() => onChoose('need')}>
        A need
      </Button>
    </div>
  )
}
