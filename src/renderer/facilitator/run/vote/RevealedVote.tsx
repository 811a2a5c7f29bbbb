import type { VoteView } from '@core/views'
import { Check, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from '../../../shared/parts/Button'
import { Disclosure } from '../../../shared/parts/Disclosure'
import { optionNames } from '../../../shared/results/option-names'
import { ResultBars } from '../../../shared/results/ResultBars'
import { whereCountsDiffer } from '../../../shared/results/where-counts-differ'
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
  readonly choose: number
  readonly act: DoAct
}

/** The three counts side by side, where they disagree, and what the room chooses from them. */
export function RevealedVote({ view, vote, choose, act }: RevealedVoteProps) {
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
  const differences = whereCountsDiffer(result, names, 'en', mostDifferences)
  return (
    <div className={styles.columns}>
      <div className={styles.result}>
        <p className={styles.voters}>{resultWords.en.voters(result.ballots, result.enteredFor)}</p>
        <Differences told={differences} tucked={result.method.type === 'agreement'} />
        <ResultBars
          result={result}
          names={names}
          sectorLabels={view.details.sectorLabels}
          chosen={new Set(view.priorities.map(({ id }) => id))}
          action={chooseButton}
        />
        <SectorBreakdown result={result} names={names} sectorLabels={view.details.sectorLabels} />
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
  return tucked ? <Disclosure title="Where the three counts differ">{list}</Disclosure> : list
}
