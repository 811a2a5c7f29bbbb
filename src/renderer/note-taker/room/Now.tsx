import type { Stage } from '@core/agenda/agenda'
import type { View } from '../../shared/acting/acting'
import { TimerReading } from '../../shared/timer/TimerReading'
import styles from './Now.module.css'

/** Where the room is: the stage, what it is asked, and its time. */
export function Now({ view, stage }: { readonly view: View; readonly stage: Stage }) {
  return (
    <section aria-label="Now" className={styles.now}>
      <p className={styles.place}>
        Stage {view.stages.indexOf(stage) + 1} of {view.stages.length}: {stage.title}
      </p>
      <h2 className={styles.prompt}>{stage.prompt === '' ? stage.title : stage.prompt}</h2>
      <div className={styles.timer}>
        <TimerReading timer={view.timer} />
      </div>
    </section>
  )
}
