import type { Stage } from '@core/agenda/agenda'
import { assertNever } from '@core/assert-never'
import type { VoteView } from '@core/views'
import { Eye, Lock, RotateCcw, Undo2, Vote } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../../shared/parts/Button'
import type { Shortcut } from '../../../shared/shortcuts/shortcut'
import type { DoAct, View } from '../panel'
import { ClosedVote } from '../vote/ClosedVote'
import { OpenVote } from '../vote/OpenVote'

/** Where a vote or a score stands: what there is to see, and the one thing to do next. */
interface VoteStep {
  readonly status: string
  readonly roomSees?: boolean
  readonly filled?: boolean
  readonly tools: ReactNode
  readonly shortcuts: readonly Shortcut[]
  readonly content: ReactNode
}

export interface VoteStepOptions {
  readonly view: View
  readonly stage: Stage
  readonly act: DoAct
  readonly canOpen: boolean
  readonly preview: ReactNode
  readonly vote: VoteView | undefined
  readonly revealed: ReactNode
  readonly revealedStatus: string
}

/** From before it opens until its result is on the screen; where it stands is said aloud. */
export function voteStep(options: VoteStepOptions) {
  const step = stepOf(options)
  return { ...step, status: <span role="status">{step.status}</span> }
}

function stepOf(options: VoteStepOptions): VoteStep {
  const { view, stage, vote, act, canOpen, preview, revealed, revealedStatus } = options
  const stageId = stage.id
  if (vote === undefined) {
    const open = () => void act({ type: 'openVote', stageId })
    return {
      status: stage.repeats === undefined ? 'not open yet' : 'asked again, not open yet',
      tools: (
        <Button variant="primary" size="large" icon={Vote} shortcut="V" disabled={!canOpen} onClick={open}>
          Open the vote
        </Button>
      ),
      shortcuts: [{ key: 'v', shown: 'V', does: 'Open the vote', run: open }],
      content: preview,
    }
  }
  switch (vote.status) {
    case 'open': {
      const close = () => void act({ type: 'closeVote', stageId })
      return {
        status: 'open: the room sees only how many have voted',
        roomSees: false,
        tools: (
          <Button variant="primary" size="large" icon={Lock} shortcut="V" onClick={close}>
            Close the vote
          </Button>
        ),
        shortcuts: [{ key: 'v', shown: 'V', does: 'Close the vote', run: close }],
        content: <OpenVote view={view} vote={vote} act={act} />,
      }
    }
    case 'closed': {
      const reveal = () => void act({ type: 'revealVote', stageId })
      return {
        status: 'closed: nobody sees the result yet',
        roomSees: false,
        tools: (
          <>
            <Button size="large" icon={Undo2} onClick={() => void act({ type: 'reopenVote', stageId })}>
              Open it again
            </Button>
            <Button variant="primary" size="large" icon={Eye} shortcut="V" onClick={reveal}>
              Reveal the result
            </Button>
          </>
        ),
        shortcuts: [{ key: 'v', shown: 'V', does: 'Reveal the result', run: reveal }],
        content: <ClosedVote vote={vote} minimumGroup={view.details.counting.minimumGroup} />,
      }
    }
    case 'revealed':
      return {
        status: revealedStatus,
        roomSees: true,
        filled: true,
        tools: (
          <Button icon={RotateCcw} onClick={() => void act({ type: 'repeatStage', stageId })}>
            Ask again
          </Button>
        ),
        shortcuts: [],
        content: revealed,
      }
    default:
      return assertNever(vote.status)
  }
}
