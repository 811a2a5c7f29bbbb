import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'

export function PlanScreen({ view }: { view: Received<FacilitatorView> }) {
  return <p>{view.details.title}</p>
}
