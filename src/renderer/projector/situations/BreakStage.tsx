import { timeOfDay } from '../../shared/words/dates'
import { Footer } from '../Footer'
import { useWords } from '../language'
import type { StageProps } from '../projected'
import { TimerFace } from '../timer/TimerFace'
import styles from './Plain.module.css'

/** A pause: when it ends, and nothing to read. */
export function BreakStage({ view, stage }: StageProps) {
  const words = useWords()
  const { timer } = view
  return (
    <main className={styles.plain}>
      <div className={styles.calm}>
        <h1 className={styles.pause}>{stage.prompt === '' ? stage.title : stage.prompt}</h1>
        <TimerFace timer={timer} large />
        {timer.state === 'running' && <p className={styles.facts}>{words.backAt(timeOfDay(timer.endsAt))}</p>}
      </div>
      <Footer view={view} />
    </main>
  )
}
