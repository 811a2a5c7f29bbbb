import type { Stage } from '@core/agenda/agenda'
import { classNames } from '../../shared/parts/class-names'
import { minutesInShort } from '../../shared/words/durations'
import styles from './Agenda.module.css'

export interface AgendaProps {
  readonly stages: readonly Stage[]
  readonly currentStageId: string | null
}

/** The stages, to read: it is the facilitator who goes on. */
export function Agenda({ stages, currentStageId }: AgendaProps) {
  return (
    <ol className={styles.stages}>
      {stages.map(({ id, title, minutes }) => (
        <li
          key={id}
          aria-current={id === currentStageId ? 'step' : undefined}
          className={classNames(styles.stage, id === currentStageId && styles.current)}
        >
          <span>{title}</span>
          <span className={styles.minutes}>{minutesInShort(minutes)}</span>
        </li>
      ))}
    </ol>
  )
}
