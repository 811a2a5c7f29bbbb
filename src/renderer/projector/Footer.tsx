import { FlaskConical } from 'lucide-react'
import styles from './Footer.module.css'
import { CornerSign } from './join/CornerSign'
import { useJoinSign } from './join/join-sign'
import { useWords } from './language'
import type { Projected } from './projected'

interface FooterProps {
  readonly view: Projected
  /** Off where the screen says the workshop's title itself. */
  readonly titleShown?: boolean
  /** Whose data it is, whole as a licence asks: on the first and the last screen, where there is room to read it. */
  readonly credited?: boolean
  /** Off where the screen says itself how to come in. */
  readonly signShown?: boolean
}

/** Which workshop this is, whose data it shows, whether any of it was said, and how to come in. */
export function Footer({ view, titleShown = true, credited = false, signShown = true }: FooterProps) {
  const sign = useJoinSign()
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
      {signShown && sign !== null && <CornerSign sign={sign} />}
    </footer>
  )
}
