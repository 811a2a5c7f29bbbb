import type { ReactNode } from 'react'
import { classNames } from '../shared/parts/class-names'
import { Footer } from './Footer'
import { useWords } from './language'
import type { StageProps } from './projected'
import styles from './Screen.module.css'
import { TimerFace } from './timer/TimerFace'

export interface ScreenProps extends StageProps {
  /** What fills the room under the prompt. Without it the prompt has the room to itself. */
  readonly children?: ReactNode
}

/** A stage: its prompt as the largest thing, its timer, and what the room made of it. */
export function Screen({ view, stage, children }: ScreenProps) {
  const words = useWords()
  const position = view.stages.findIndex(({ id }) => id === stage.id) + 1
  const shares = children !== undefined
  return (
    <main className={styles.screen}>
      <header className={styles.header}>
        <div className={styles.heading}>
          <p className={styles.stage}>
            {words.stageOf(position, view.stages.length)} <strong>{stage.title}</strong>
          </p>
          {shares && <Prompt prompt={stage.prompt} shares />}
        </div>
        <TimerFace timer={view.timer} />
      </header>
      <div className={styles.body}>{children ?? <Prompt prompt={stage.prompt} />}</div>
      <Footer view={view} credited={position === 1} />
    </main>
  )
}

function Prompt({ prompt, shares = false }: { prompt: string; shares?: boolean }) {
  const length = prompt.length <= 50 ? styles.short : prompt.length <= 110 ? styles.medium : styles.long
  return <h1 className={classNames(styles.prompt, length, shares && styles.shares)}>{prompt}</h1>
}
