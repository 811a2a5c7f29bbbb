import type { Stage } from '@core/agenda/agenda'
import { ArrowLeft, ArrowRight, Flag } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import type { DoAct, View } from '../panel'
import { useShortcuts } from '../../../shared/shortcuts/ShortcutScope'
import { StageTimer } from '../timer/StageTimer'
import { CloseWorkshop } from './CloseWorkshop'
import styles from './StageBar.module.css'

/** The time of the stage, the way back and the way on. */
export function StageBar({ view, stage, act }: { readonly view: View; readonly stage: Stage; readonly act: DoAct }) {
  const [closing, setClosing] = useState(false)
  const index = view.stages.indexOf(stage)
  const previous = view.stages[index - 1]
  const next = view.stages[index + 1]
  const closed = view.status === 'closed'
  const enter = (target: Stage | undefined) => {
    if (target !== undefined && !closed) void act({ type: 'enterStage', stageId: target.id })
  }
  const goOn = () => (next === undefined ? !closed && setClosing(true) : enter(next))
  useShortcuts([
    {
      key: 'n',
      shown: 'N',
      does: next === undefined ? 'Close the workshop' : `Go on to ${next.title}`,
      group: 'time',
      run: goOn,
    },
    ...(previous === undefined
      ? []
      : [
          {
            key: 'b',
            shown: 'B',
            does: `Go back to ${previous.title}`,
            group: 'time',
            run: () => enter(previous),
          } as const,
        ]),
  ])
  return (
    <footer className={styles.bar}>
      <Button
        icon={ArrowLeft}
        variant="quiet"
        disabled={previous === undefined || closed}
        onClick={() => enter(previous)}
      >
        Back
      </Button>
      <StageTimer timer={view.timer} act={act} />
      <Button
        icon={next === undefined ? Flag : ArrowRight}
        variant={voteIsUnfinished(view, stage) ? 'plain' : 'primary'}
        size="large"
        disabled={closed}
        onClick={goOn}
      >
        {next === undefined ? 'Close the workshop' : `Next: ${next.title}`}
      </Button>
      {closing && <CloseWorkshop view={view} act={act} onClose={() => setClosing(false)} />}
    </footer>
  )
}

/** Then the vote's own button is the one to press next. */
function voteIsUnfinished({ votes, priorities }: View, { id, activity }: Stage): boolean {
  if (activity.kind !== 'vote' && activity.kind !== 'score') return false
  const isRevealed = votes.find((vote) => vote.id === id)?.status === 'revealed'
  return !isRevealed || (activity.kind === 'vote' && priorities.length === 0)
}
