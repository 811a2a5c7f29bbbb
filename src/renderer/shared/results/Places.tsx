import type { Counting, VoteResult } from '@core/voting/result'
import { Place } from './Place'
import styles from './ResultBars.module.css'
import type { Language } from '@core/language'
import { resultWords, type SharedPlace } from './words'

export interface PlacesProps {
  readonly optionId: string
  readonly result: VoteResult
  readonly counts: readonly Counting[]
  readonly language: Language
}

/** An option's place under each count that is shown: `1st by person`, `joint 2nd by organisation and by sector`. */
export function Places({ optionId, result, counts, language }: PlacesProps) {
  return (
    <span className={styles.places}>
      {placesOf(optionId, result, counts).map(({ countings, rank, tied }) => (
        <span key={countings.join(' ')}>
          <Place rank={rank} tied={tied} language={language} /> {resultWords[language].under(countings)}
        </span>
      ))}
    </span>
  )
}

function placesOf(optionId: string, { tallies }: VoteResult, counts: readonly Counting[]): SharedPlace[] {
  return counts.reduce<SharedPlace[]>((places, counting) => {
    const tally = tallies[counting]
    const row = 'rows' in tally ? tally.rows.find((candidate) => candidate.optionId === optionId) : undefined
    if (row === undefined) return places
    const { rank, tied } = row
    const same = places.find((place) => place.rank === rank && place.tied === tied)
    if (same === undefined) return [...places, { countings: [counting], rank, tied }]
    return places.with(places.indexOf(same), { ...same, countings: [...same.countings, counting] })
  }, [])
}
