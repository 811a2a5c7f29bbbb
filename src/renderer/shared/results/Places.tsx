import type { Counting, VoteResult } from '@core/voting/result'
import { Place } from './Place'
import styles from './ResultBars.module.css'
import type { Language } from '@core/language'
import { resultWords } from './words'

export interface PlacesProps {
  readonly optionId: string
  readonly result: VoteResult
  readonly counts: readonly Counting[]
  readonly language: Language
}

/** An option's place under each count that is shown: `1st by person`, `joint 2nd by organisation`. */
export function Places({ optionId, result, counts, language }: PlacesProps) {
  return (
    <span className={styles.places}>
      {counts.map((counting) => {
        const tally = result.tallies[counting]
        const row = 'rows' in tally ? tally.rows.find((candidate) => candidate.optionId === optionId) : undefined
        if (row === undefined) return null
        return (
          <span key={counting} className={styles.placeUnder}>
            <Place rank={row.rank} tied={row.tied} language={language} /> {resultWords[language].by[counting]}
          </span>
        )
      })}
    </span>
  )
}
