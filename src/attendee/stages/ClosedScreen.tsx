import type { View } from '../names'
import { usePage } from '../page-context'
import { Commitments } from './Commitments'
import { PlanSummary } from './PlanSummary'
import { TakeAway } from './TakeAway'

/** After the end: thanks, and what came of it. */
export function ClosedScreen({ view }: { readonly view: View }) {
  const { words } = usePage()
  return (
    <>
      <p className="prompt">{words.plan.closed}</p>
      <TakeAway view={view} />
      <PlanSummary view={view} />
      <Commitments over />
    </>
  )
}
