import { useWords } from '../language'
import styles from './Plain.module.css'

/** No workshop is open on the laptop. */
export function NoWorkshop() {
  const words = useWords()
  return (
    <main className={styles.plain}>
      <div className={styles.middle}>
        <p className={styles.mark}>Roundtable</p>
        <p className={styles.lead}>{words.waiting}</p>
      </div>
    </main>
  )
}
