import { toDo } from '@core/actions/progress'
import { useMemo } from 'react'
import { Wall } from '../fitting/Wall'
import { useLanguage, useWords } from '../language'
import type { StageProps } from '../projected'
import { Screen } from '../Screen'
import { actionSections } from './action-sections'
import { prioritySections } from './priority-sections'
import { useNewest } from './use-newest'
import styles from './Words.module.css'

/** Actions as they are captured, each under its priority; the newest stands out. */
export function ActStage({ view, stage }: StageProps) {
  const words = useWords()
  const language = useLanguage()
  const { priorities, organisations } = view
  const actions = useMemo(() => toDo(view.actions), [view.actions])
  const newestId = useNewest(actions) ?? actions.at(-1)?.id ?? null
  const sections = useMemo(
    () =>
      actions.length === 0
        ? prioritySections(priorities)
        : actionSections({ actions, priorities, organisations }, { words, language, newestId }),
    [actions, priorities, organisations, words, language, newestId],
  )
  if (actions.length === 0 && priorities.length === 0) return <Screen view={view} stage={stage} />
  return (
    <Screen view={view} stage={stage}>
      {actions.length === 0 && <p className={styles.summary}>{words.priorities}</p>}
      <div className={styles.rest}>
        <Wall sections={sections} newestId={newestId} {...(actions.length === 0 ? { maximumColumns: 2 } : {})} />
      </div>
    </Screen>
  )
}
