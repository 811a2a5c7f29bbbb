import type { FacilitatorView } from '@core/views'
import { useState } from 'react'

export type Step = 'prepare' | 'run' | 'plan'

type Status = FacilitatorView['status']

const stepOf: Readonly<Record<Status, Step>> = { preparing: 'prepare', running: 'run', closed: 'plan' }

/** The step that fits the workshop as it is opened, unless another was asked for, starts and closes; in between the facilitator chooses. */
export function useStep(status: Status, askedFor: Step | null): [Step, (step: Step) => void] {
  const [state, setState] = useState({ status, step: askedFor ?? stepOf[status] })
  const goesOn = status === 'closed' || (state.status === 'preparing' && status === 'running')
  const current = state.status === status ? state : { status, step: goesOn ? stepOf[status] : state.step }
  // React's way to follow a property: drawing starts over at once with the new state.
  if (current !== state) setState(current)
  return [current.step, (step) => setState({ status, step })]
}
