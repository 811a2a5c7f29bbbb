import type { StartingPoint } from '@protocol/library'
import { FileUp, Plus } from 'lucide-react'
import { Button } from '../../shared/parts/Button'
import { OpenWorkshopFile } from './OpenWorkshopFile'
import styles from './Welcome.module.css'

export interface WelcomeProps {
  readonly sample: StartingPoint | null
  readonly onNew: () => void
  readonly onImport: () => void
  readonly onSample: (sample: StartingPoint) => void
  /** A workshop came from a file. */
  readonly onTakenIn: () => Promise<void>
}

const steps = [
  { name: 'Prepare', words: 'Choose a way of working, set the stages, list who is invited.' },
  { name: 'Run', words: 'Gather what people say, group it, vote, and agree who does what.' },
  { name: 'Plan', words: 'Leave with a plan that everyone can read, and keep.' },
]

/** What somebody sees who has no workshop yet. */
export function Welcome({ sample, onNew, onImport, onSample, onTakenIn }: WelcomeProps) {
  return (
    <div className={styles.welcome}>
      <h1 className={styles.title}>Run a partnership workshop where every voice counts the same</h1>
      <ol className={styles.steps}>
        {steps.map(({ name, words }, index) => (
          <li key={name} className={styles.step}>
            <span aria-hidden className={styles.number}>
              {index + 1}
            </span>
            <div>
              <h2 className={styles.name}>{name}</h2>
              <p>{words}</p>
            </div>
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button variant="primary" size="large" icon={Plus} onClick={onNew}>
          New workshop
        </Button>
        {sample !== null && (
          <Button size="large" onClick={() => onSample(sample)}>
            Look around a sample
          </Button>
        )}
        <Button size="large" icon={FileUp} onClick={onImport}>
          Import a Polis conversation
        </Button>
        <OpenWorkshopFile size="large" onChanged={onTakenIn} />
      </div>
      <p className={styles.assurance}>Everything stays on this computer. Nothing needs an account or the internet.</p>
    </div>
  )
}
