import type { Plan, PlanVote } from '@core/plan'
import type { Sector } from '@core/sector'
import { useMemo } from 'react'
import { Concerns } from '../../shared/results/Concerns'
import { ImpactGrid } from '../../shared/results/ImpactGrid'
import { MovedTable } from '../../shared/results/MovedTable'
import { ResultBars, shownOptions } from '../../shared/results/ResultBars'
import { ScoreBars } from '../../shared/results/ScoreBars'
import { whereCountsDiffer } from '../../shared/results/where-counts-differ'
import { whereSectorsDiffer } from '../../shared/results/where-sectors-differ'
import { resultWords } from '../../shared/results/words'
import styles from './PlanVotes.module.css'
import { PlanSection } from './PlanSection'

interface PlanVotesProps {
  readonly plan: Plan
  readonly sectorLabels: Readonly<Record<Sector, string>>
}

/** Every vote that was revealed, counted three ways. */
export function PlanVotes({ plan, sectorLabels }: PlanVotesProps) {
  if (plan.votes.length === 0) return null
  const chosen = new Set(plan.priorities.map(({ id }) => id))
  return (
    <PlanSection title="How we voted">
      {plan.votes.map((vote, index) => (
        <Vote key={index} vote={vote} sectorLabels={sectorLabels} chosen={chosen} />
      ))}
    </PlanSection>
  )
}

function Vote({ vote, ...look }: Pick<PlanVotesProps, 'sectorLabels'> & { vote: PlanVote; chosen: ReadonlySet<string> }) {
  const { result } = vote
  const names = useMemo(
    () => new Map(vote.names.filter(({ name }) => name !== '').map(({ optionId, name }) => [optionId, name])),
    [vote.names],
  )
  const differences = [...whereCountsDiffer(result, names), ...whereSectorsDiffer(result, names, look.sectorLabels)]
  return (
    <div className={styles.vote}>
      <h3 className={styles.stage}>{vote.prompt === '' ? vote.stage : vote.prompt}</h3>
      <p className={styles.voters}>{resultWords.en.voters(result.ballots, result.enteredFor)}.</p>
      {result.method.type === 'impact-effort' && result.places.length > 0 && (
        <div className={styles.grid}>
          <ImpactGrid places={result.places} optionIds={shownOptions({ result, names })} />
        </div>
      )}
      {vote.score === undefined ? (
        <ResultBars result={result} names={names} {...look} />
      ) : (
        <ScoreBars result={result} sectorLabels={look.sectorLabels} {...vote.score} />
      )}
      {differences.length > 0 && (
        <ul aria-label="Where the counts differ" className={styles.differences}>
          {differences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {vote.before !== undefined && <MovedTable before={vote.before} after={result} names={names} />}
      <Concerns concerns={result.concerns} names={names} />
    </div>
  )
}
