import styles from './PrivateNotes.module.css'

/** What the facilitator noted for the stage when it was prepared. No other screen has it; here it can be folded away. */
export function PrivateNotes({ notes = '' }: { readonly notes?: string | undefined }) {
  if (notes === '') return null
  return (
    <details open className={styles.notes}>
      <summary className={styles.title}>
        Private notes <span className={styles.who}>only you see them</span>
      </summary>
      <p className={styles.text}>{notes}</p>
    </details>
  )
}
