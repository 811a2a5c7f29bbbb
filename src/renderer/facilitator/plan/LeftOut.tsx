import { counted } from '../../shared/words/counts'
import { PlanSection } from './PlanSection'

/** What the plan does not tell, said plainly. */
export function LeftOut({ hiddenCards }: { hiddenCards: number }) {
  return (
    <PlanSection title="What this plan leaves out">
      <p>
        {hiddenCards === 0
          ? 'Nothing that was said is left out.'
          : `${counted(hiddenCards, 'card was', 'cards were')} hidden by the facilitator and ${hiddenCards === 1 ? 'is' : 'are'} not in this plan.`}
      </p>
    </PlanSection>
  )
}
