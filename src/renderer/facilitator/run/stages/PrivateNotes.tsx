import { Disclosure } from '../../../shared/parts/Disclosure'
import styles from './PrivateNotes.module.css'

/** What the facilitator noted for the stage when it was prepared. No other screen has it. */
export function PrivateNotes({ notes = '' }: { readonly notes?: string | undefined }) {
  if (notes === '') return null
  return (
    <div className={styles.notes}>
      <Disclosure title="Private notes" summary="only you see them" initiallyOpen>
        <p className={styles.text}>{notes}</p>
      </Disclosure>
    </div>
  )
}
