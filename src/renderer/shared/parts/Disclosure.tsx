import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

export interface DisclosureProps {
  readonly title: string
  /** What it holds at present, shown while it is closed and open. */
  readonly summary?: ReactNode
  readonly initiallyOpen?: boolean
  readonly children: ReactNode
}

/** What is seldom needed, tucked away under its name. */
export function Disclosure({ title, summary, initiallyOpen = false, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={initiallyOpen}>
      <summary className={styles.summary}>
        <ChevronRight aria-hidden size={18} className={styles.arrow} />
        <span className={styles.title}>{title}</span>
        {summary !== undefined && <span className={styles.detail}>{summary}</span>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
