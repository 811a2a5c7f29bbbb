import { assertNever } from '@core/assert-never'
import { Eye, Lock, Undo2, Vote } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../../shared/parts/Button'
import type { PanelProps } from '../panel'
import { useShortcuts } from '../../../shared/shortcuts/ShortcutScope'
import type { Shortcut } from '../../../shared/shortcuts/shortcut'
import { ClosedVote } from '../vote/ClosedVote'
import { OpenVote } from '../vote/OpenVote'
import { RevealedVote } from '../vote/RevealedVote'
import { VotePreview } from '../vote/VotePreview'
import { optionsBeforeVote } from '../vote/options-before-vote'
import { StageFrame } from './StageFrame'

interface Step {
  readonly status: string
  readonly roomSees?: boolean
  readonly filled?: boolean
  readonly tools: ReactNode
  readonly shortcuts: readonly Shortcut[]
  readonly content: ReactNode
}

/** A vote from before it opens until its result is on the screen. */
export function VotePanel(props: PanelProps<'vote'>) {
  const { shortcuts, content, ...frame } = stepOf(props)
  useShortcuts(shortcuts)
  return (
    <StageFrame view={props.view} stage={props.stage} dense {...frame}>
      {content}
    </StageFrame>
  )
}

function stepOf({ view, stage, activity, act }: PanelProps<'vote'>): Step {
  const stageId = stage.id
  const vote = view.votes.find(({ id }) => id === stageId)
  if (vote === undefined) {
    const options = optionsBeforeVote(activity.optionsFrom, view)
    const open = () => void act({ type: 'openVote', stageId })
    return {
      status: 'not open yet',
      tools: (
        <Button variant="primary" size="large" icon={Vote} shortcut="V" disabled={options.length === 0} onClick={open}>
          Open the vote
        </Button>
      ),
      shortcuts: [{ key: 'v', shown: 'V', does: 'Open the vote', run: open }],
      content: <VotePreview options={options} from={activity.optionsFrom} method={activity.method} />,
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
        status: view.priorities.length > 0 ? 'the room sees its priorities' : 'the room sees the result',
        roomSees: true,
        filled: true,
        tools: null,
        shortcuts: [],
        content: <RevealedVote view={view} vote={vote} choose={activity.choose} act={act} />,
      }
    default:
      return assertNever(vote.status)
  }
}
