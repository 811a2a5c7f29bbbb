import type { Stage } from '@core/agenda/agenda'
import type { VoteView } from '@core/views'
import { useMemo } from 'react'
import { MovedTable } from '../../../shared/results/MovedTable'
import { optionNames } from '../../../shared/results/option-names'
import { ScoreBars } from '../../../shared/results/ScoreBars'
import { whereSectorsDiffer } from '../../../shared/results/where-sectors-differ'
import { resultWords } from '../../../shared/results/words'
import type { View } from '../panel'
import styles from './RevealedScore.module.css'
import { votedBefore } from './voted-before'

export interface RevealedScoreProps {
  readonly view: View
  readonly vote: VoteView
  readonly stage: Stage
  readonly lowest: string
  readonly highest: string
}

/** How a score came out, by sector where that is safe, and against the last time. */
export function RevealedScore({ view, vote, stage, lowest, highest }: RevealedScoreProps) {
  const { result } = vote
  const names = useMemo(() => optionNames(vote), [vote])
  if (result === null) return null
  const { sectorLabels } = view.details
  const before = votedBefore(view, stage)
  return (
    <div className={styles.score}>
      <p className={styles.soft}>{resultWords.en.voters(result.ballots, result.enteredFor)}</p>
      <ScoreBars result={result} lowest={lowest} highest={highest} sectorLabels={sectorLabels} />
      {whereSectorsDiffer(result, names, sectorLabels).map((sentence) => (
        <p key={sentence} className={styles.difference}>
          {sentence}
        </p>
      ))}
      <p className={styles.soft}>
        Counted by person. By organisation and by sector: {resultWords.en.withheld['one-option'].toLowerCase()}.
      </p>
      {before !== null && <MovedTable before={before} after={result} names={names} />}
    </div>
  )
}
