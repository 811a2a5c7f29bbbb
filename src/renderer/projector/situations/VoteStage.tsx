import type { VoteView } from '@core/views'
import type { StageProps } from '../projected'
import { Screen } from '../Screen'
import { PrioritiesChosen } from './PrioritiesChosen'
import { VoteInProgress } from './VoteInProgress'
import { VoteRevealed } from './VoteRevealed'

/** From an open vote, of which only the turnout is known, to what the room chose. */
export function VoteStage({ view, stage }: StageProps) {
  const vote = view.vote
  if (vote === null || vote.id !== stage.id) return <Screen view={view} stage={stage} />
  if (vote.result === null) return <VoteInProgress view={view} stage={stage} vote={vote} />
  const chosen = view.priorities.filter(({ stageId }) => stageId === stage.id)
  if (chosen.length > 0) return <PrioritiesChosen view={view} stage={stage} priorities={chosen} result={vote.result} />
  return <VoteRevealed view={view} stage={stage} vote={vote} result={vote.result} />
}

export interface VoteProps extends StageProps {
  readonly vote: VoteView
}
