import type { Plan } from '@core/plan'
import { counted } from '../../shared/words/counts'
import { ModerationLogButton } from './moderation/ModerationLogButton'
import { PlanSection } from './PlanSection'

/** What the plan does not tell, said plainly. */
export function LeftOut({ hiddenCards, votesNotRevealed }: Plan['leftOut']) {
  const cards = counted(hiddenCards, 'card was', 'cards were')
  const votes = counted(votesNotRevealed, 'vote was', 'votes were')
  return (
    <PlanSection title="What this plan leaves out">
      {hiddenCards + votesNotRevealed === 0 && <p>Nothing that was said is left out.</p>}
      {hiddenCards > 0 && <p>{`${cards} hidden by the facilitator, and not in this plan.`}</p>}
      {votesNotRevealed > 0 && <p>{`${votes} never shown to the room, and not in this plan.`}</p>}
      <ModerationLogButton />
    </PlanSection>
  )
}
