import { Coffee } from 'lucide-react'
import type { PanelProps } from '../panel'
import { timeToGather } from '../timer/time-to-gather'
import { useNow } from '../../../shared/timer/use-now'
import styles from './BreakPanel.module.css'
import { PrivateNotes } from './PrivateNotes'

/** A pause: when to be back, and what comes next. */
export function BreakPanel({ view, stage }: PanelProps<'break'>) {
  const now = useNow(5_000)
  const next = view.stages[view.stages.indexOf(stage) + 1]
  return (
    <section className={styles.break}>
      <Coffee aria-hidden size={56} strokeWidth={1.25} className={styles.icon} />
      <h2 className={styles.title}>{stage.prompt === '' ? stage.title : stage.prompt}</h2>
      <PrivateNotes notes={stage.privateNotes} />
      <p className={styles.back}>{timeToGather(view.timer, now)}</p>
      {next !== undefined && <p className={styles.next}>Then: {next.title}</p>}
    </section>
  )
}
