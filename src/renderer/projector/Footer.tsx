import { FlaskConical } from 'lucide-react'
import styles from './Footer.module.css'
import { useWords } from './language'
import type { Projected } from './projected'

interface FooterProps {
  readonly view: Projected
  readonly titleShown?: boolean
  /** Whose data it is, whole as a licence asks: on the first and the last screen, where there is room to read it. */
  readonly credited?: boolean
}

/** Which workshop this is, whether any of it was said, and whose data it shows. */
export function Footer({ view, titleShown = true, credited = false }: FooterProps) {
  const words = useWords()
  const { title, rehearsal, attribution } = view.details
  return (
    <footer className={styles.footer}>
      {rehearsal && (
        <span className={styles.rehearsal}>
          <FlaskConical aria-hidden size="1.1em" /> {words.rehearsal}
        </span>
      )}
      {titleShown && !(credited && attribution !== '') && <span className={styles.title}>{title}</span>}
      {credited && attribution !== '' && <span className={styles.attribution}>{attribution}</span>}
    </footer>
  )
}
