import type { Stage } from '@core/agenda/agenda'
import type { ReactNode } from 'react'
import { classNames } from '../shared/parts/class-names'
import { Footer } from './Footer'
import { useLanguage, useWords } from './language'
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
            {(stage.welsh?.title ?? '') !== '' && <strong lang="cy">{stage.welsh?.title}</strong>}
          </p>
          {shares && <Prompt stage={stage} shares />}
        </div>
        <TimerFace timer={view.timer} />
      </header>
      <div className={styles.body}>{children ?? <Prompt stage={stage} />}</div>
      <Footer view={view} credited={position === 1} />
    </main>
  )
}

/** The prompt in the room's language, and beside it in the other one where there is one. */
function Prompt({ stage, shares = false }: { stage: Stage; shares?: boolean }) {
  const language = useLanguage()
  const welsh = stage.welsh?.prompt ?? ''
  const inWelsh = { text: welsh, lang: 'cy' }
  const inEnglish = { text: stage.prompt, lang: welsh === '' ? undefined : 'en' }
  const [first, second] = language === 'cy' && welsh !== '' ? [inWelsh, inEnglish] : [inEnglish, inWelsh]
  const length = first.text.length <= 50 ? styles.short : first.text.length <= 110 ? styles.medium : styles.long
  return (
    <div className={classNames(length, shares && styles.shares)}>
      <h1 lang={first.lang} className={styles.prompt}>
        {first.text}
      </h1>
      {second.text !== '' && (
        <p lang={second.lang} className={styles.beside}>
          {second.text}
        </p>
      )}
    </div>
  )
}
