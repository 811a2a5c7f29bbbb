import { toDo } from '@core/actions/progress'
import { useMemo } from 'react'
import { Wall } from '../fitting/Wall'
import { useLanguage, useWords } from '../language'
import { meetAgain } from '../meet-again'
import type { StageProps } from '../projected'
import { promiseWords } from '../promise-words'
import { Screen } from '../Screen'
import { readBackSections } from './action-sections'
import styles from './Words.module.css'

/** What was agreed, to be read aloud: first what still needs its lead's yes; and when the room meets again. */
export function ReadBackStage({ view, stage }: StageProps) {
  const words = useWords()
  const language = useLanguage()
  const { organisations } = view
  const actions = useMemo(() => toDo(view.actions), [view.actions])
  const nextMeeting = meetAgain(view.details, language)
  const sections = useMemo(
    () => readBackSections({ actions, organisations }, promiseWords[language], { words, language, newestId: null }),
    [actions, organisations, words, language],
  )
  if (sections.length === 0 && nextMeeting === '') return <Screen view={view} stage={stage} />
  return (
    <Screen view={view} stage={stage}>
      <div className={styles.rest}>
        <Wall sections={sections} />
      </div>
      {nextMeeting !== '' && (
        <p className={styles.next}>
          {words.nextMeeting}: <strong>{nextMeeting}</strong>
        </p>
      )}
    </Screen>
  )
}
