import { useShortcuts } from '../../../shared/shortcuts/ShortcutScope'
import type { PanelProps } from '../panel'
import { RevealedVote } from '../vote/RevealedVote'
import { VotePreview } from '../vote/VotePreview'
import { optionsBeforeVote } from '../vote/options-before-vote'
import { votedBefore } from '../vote/voted-before'
import { StageFrame } from './StageFrame'
import { voteStep } from './vote-step'

/** A vote from before it opens until its result is on the screen. */
export function VotePanel({ view, stage, activity, act }: PanelProps<'vote'>) {
  const options = optionsBeforeVote(activity, view)
  const vote = view.votes.find(({ id }) => id === stage.id)
  const before = votedBefore(view, stage)
  const { shortcuts, content, ...frame } = voteStep({
    view,
    stage,
    vote,
    act,
    canOpen: options.length > 0,
    preview: <VotePreview options={options} activity={activity} />,
    revealed: vote && <RevealedVote view={view} vote={vote} before={before} choose={activity.choose} act={act} />,
    revealedStatus: view.priorities.length > 0 ? 'the room sees its priorities' : 'the room sees the result',
  })
  useShortcuts(shortcuts)
  return (
    <StageFrame view={view} stage={stage} dense {...frame}>
      {content}
    </StageFrame>
  )
}
