import { FlaskConical } from 'lucide-react'
import styles from './RehearsalMark.module.css'

/** Marks a screen whose words nobody said. */
export function RehearsalMark() {
  return (
    <span className={styles.mark}>
      <FlaskConical aria-hidden size="1.1em" /> Rehearsal data
    </span>
  )
}
