import type { Stage } from '@core/agenda/agenda'
import type { View } from '../../shared/acting/acting'
import { classNames } from '../../shared/parts/class-names'
import { TimerReading } from '../../shared/timer/TimerReading'
import styles from './Now.module.css'
import { WhereInStage } from './WhereInStage'

export interface NowProps {
  readonly view: View
  readonly stage: Stage
  /** The time is beside the words, not under them. */
  readonly low?: boolean
}

/** Where the room is: the stage, what it is asked, and its time. */
export function Now({ view, stage, low = false }: NowProps) {
  return (
    <section aria-label="Now" className={classNames(styles.now, low && styles.beside)}>
      <p className={styles.place}>
        Stage {view.stages.indexOf(stage) + 1} of {view.stages.length}: {stage.title}
      </p>
      <h2 className={styles.prompt}>{stage.prompt === '' ? stage.title : stage.prompt}</h2>
      <WhereInStage view={view} stage={stage} />
      <div className={styles.timer}>
        <TimerReading timer={view.timer} />
      </div>
    </section>
  )
}
