import type { VoteView } from '@core/views'
import type { VoteResult } from '@core/voting/result'
import { Check, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from '../../../shared/parts/Button'
import { classNames } from '../../../shared/parts/class-names'
import { Disclosure } from '../../../shared/parts/Disclosure'
import { Concerns } from '../../../shared/results/Concerns'
import { ImpactGrid } from '../../../shared/results/ImpactGrid'
import { MovedTable } from '../../../shared/results/MovedTable'
import { optionNames } from '../../../shared/results/option-names'
import { ResultBars, shownOptions } from '../../../shared/results/ResultBars'
import { whereCountsDiffer } from '../../../shared/results/where-counts-differ'
import { whereSectorsDiffer } from '../../../shared/results/where-sectors-differ'
import { resultWords } from '../../../shared/results/words'
import type { DoAct, View } from '../panel'
import { PriorityChoice } from './PriorityChoice'
import styles from './RevealedVote.module.css'
import { SectorBreakdown } from './SectorBreakdown'
import { usePriorityDraft } from './use-priority-draft'

/** More would push the result itself out of sight. */
const mostDifferences = 3

export interface RevealedVoteProps {
  readonly view: View
  readonly vote: VoteView
  /** What came of it when it was asked before, or null. */
  readonly before: VoteResult | null
  readonly choose: number
  readonly act: DoAct
}

/** The three counts side by side, where they disagree, and what the room chooses from them. */
export function RevealedVote({ view, vote, before, choose, act }: RevealedVoteProps) {
  const { result } = vote
  const names = useMemo(() => optionNames(vote), [vote])
  const draft = usePriorityDraft(view, vote, choose)
  if (result === null) return null
  const chooseButton = (optionId: string, name: string) => {
    const isChosen = draft.chosen.some(({ id }) => id === optionId)
    return (
      <Button
        size="small"
        variant={isChosen ? 'plain' : 'quiet'}
        icon={isChosen ? Check : Plus}
        aria-pressed={isChosen}
        aria-label={`Choose ${name}`}
        onClick={() => draft.toggle(optionId)}
      >
        {isChosen ? 'Chosen' : 'Choose'}
      </Button>
    )
  }
  const { sectorLabels } = view.details
  const differences = [
    ...whereCountsDiffer(result, names, 'en', mostDifferences),
    ...whereSectorsDiffer(result, names, sectorLabels),
  ]
  const { type } = result.method
  const hasGrid = type === 'impact-effort' && result.places.length > 0
  return (
    <div className={styles.columns}>
      <div className={styles.result}>
        <p className={styles.voters}>{resultWords.en.voters(result.ballots, result.enteredFor)}</p>
        <Differences told={differences} tucked={type === 'agreement'} />
        <div className={classNames(hasGrid && styles.withGrid)}>
          {hasGrid && <ImpactGrid places={result.places} optionIds={shownOptions({ result, names })} />}
          <ResultBars
            result={result}
            names={names}
            sectorLabels={sectorLabels}
            chosen={new Set(view.priorities.map(({ id }) => id))}
            action={chooseButton}
          />
        </div>
        {before !== null && <MovedTable before={before} after={result} names={names} />}
        <Concerns concerns={result.concerns} names={names} />
        {type !== 'dots' && type !== 'ranking' && (
          <Disclosure title="The three counts in numbers">
            <ResultBars result={result} names={names} sectorLabels={sectorLabels} inTotals />
          </Disclosure>
        )}
        <SectorBreakdown result={result} names={names} sectorLabels={sectorLabels} />
      </div>
      <PriorityChoice vote={vote} names={names} draft={draft} choose={choose} act={act} />
    </div>
  )
}

interface DifferencesProps {
  readonly told: readonly string[]
  /** Sentences about statements are long: they open when they are asked for. */
  readonly tucked: boolean
}

function Differences({ told, tucked }: DifferencesProps) {
  if (told.length === 0) return null
  const list = (
    <ul aria-label="Where the counts differ" className={styles.differences}>
      {told.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
  return tucked ? <Disclosure title="Where the counts differ">{list}</Disclosure> : list
}
