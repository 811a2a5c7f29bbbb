import { FlaskConical } from 'lucide-react'
import styles from './Footer.module.css'
import { useWords } from './language'
import type { Projected } from './projected'

/** Which workshop this is, whose data it shows, and whether any of it was said. */
export function Footer({ view, titleShown = true }: { view: Projected; titleShown?: boolean }) {
  const words = useWords()
  const { title, rehearsal, attribution } = view.details
  return (
    <footer className={styles.footer}>
      {rehearsal && (
        <span className={styles.rehearsal}>
          <FlaskConical aria-hidden size="1.1em" /> {words.rehearsal}
        </span>
      )}
      {titleShown && attribution === '' && <span className={styles.title}>{title}</span>}
      {attribution !== '' && <span className={styles.attribution}>{attribution}</span>}
    </footer>
  )
}
