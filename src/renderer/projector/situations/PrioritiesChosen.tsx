import type { NamedPriority } from '@core/views'
import { countings, type VoteResult } from '@core/voting/result'
import { useMemo } from 'react'
import { Places } from '../../shared/results/Places'
import { Wall } from '../fitting/Wall'
import { useLanguage, useWords } from '../language'
import type { StageProps } from '../projected'
import { Screen } from '../Screen'
import { prioritySections } from './priority-sections'
import styles from './Words.module.css'

interface PrioritiesProps extends StageProps {
  readonly priorities: readonly NamedPriority[]
  readonly result: VoteResult
}

/** What the room chose, each with its place under the three counts. */
export function PrioritiesChosen({ view, stage, priorities, result }: PrioritiesProps) {
  const words = useWords()
  const language = useLanguage()
  const sections = useMemo(
    () =>
      prioritySections(priorities, (id) => <Places optionId={id} result={result} counts={countings} language={language} />),
    [priorities, result, language],
  )
  return (
    <Screen view={view} stage={stage}>
      <p className={styles.summary}>{words.weChose}</p>
      <div className={styles.rest}>
        <Wall sections={sections} maximumColumns={2} />
      </div>
    </Screen>
  )
}
