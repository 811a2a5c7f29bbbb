import type { VoteView } from '@core/views'
import { useMemo } from 'react'
import type { View } from '../../shared/acting/acting'
import { Concerns } from '../../shared/results/Concerns'
import { MovedTable } from '../../shared/results/MovedTable'
import { optionNames } from '../../shared/results/option-names'
import { ResultBars } from '../../shared/results/ResultBars'
import { whereCountsDiffer } from '../../shared/results/where-counts-differ'
import { ScoreBars } from '../../shared/results/ScoreBars'
import { whereSectorsDiffer } from '../../shared/results/where-sectors-differ'
import { resultWords } from '../../shared/results/words'
import styles from './Vote.module.css'

export interface VoteProps {
  readonly vote: VoteView
  readonly view: View
}

/** How many have voted; what came of it only once it is revealed. */
export function Vote({ vote, view }: VoteProps) {
  const { result, status, voted, present } = vote
  const names = useMemo(() => optionNames(vote), [vote])
  if (result === null) {
    return (
      <div className={styles.turnout}>
        <p className={styles.voted}>
          <strong className={styles.number}>{voted}</strong> of {present} have voted
        </p>
        <progress className={styles.share} aria-label="Turnout" value={voted} max={Math.max(1, present)} />
        <p className={styles.soft}>
          {status === 'open' ? 'The vote is open.' : 'The vote is closed. Nobody has seen the result yet.'}
        </p>
      </div>
    )
  }
  const stage = view.stages.find(({ id }) => id === vote.id)
  const before = view.votes.find(({ id }) => id === stage?.repeats)?.result ?? null
  const { sectorLabels } = view.details
  return (
    <div className={styles.result}>
      <p>{resultWords.en.voters(result.ballots, result.enteredFor)}</p>
      {[...whereCountsDiffer(result, names), ...whereSectorsDiffer(result, names, sectorLabels)].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {stage?.activity.kind === 'score' ? (
        <ScoreBars
          result={result}
          lowest={stage.activity.lowest}
          highest={stage.activity.highest}
          sectorLabels={sectorLabels}
        />
      ) : (
        <ResultBars
          result={result}
          names={names}
          sectorLabels={sectorLabels}
          size="beside"
          counts={['person']}
          chosen={new Set(view.priorities.map(({ id }) => id))}
        />
      )}
      {before !== null && <MovedTable before={before} after={result} names={names} />}
      <Concerns concerns={result.concerns} names={names} />
    </div>
  )
}
