import { type ReactNode, useId } from 'react'
import styles from './PlanSection.module.css'

export interface PlanSectionProps {
  readonly title: string
  readonly summary?: ReactNode
  readonly children: ReactNode
}

export function PlanSection({ title, summary, children }: PlanSectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {summary !== undefined && <p className={styles.summary}>{summary}</p>}
      {children}
    </section>
  )
}
