import type { PlanAction } from '@core/plan'

/** An action of which only what is said matters. */
export function planAction(changes: Partial<PlanAction> & Pick<PlanAction, 'id'>): PlanAction {
  return {
    text: `Do ${changes.id}`,
    priority: null,
    lead: '',
    supporters: [],
    person: '',
    due: '',
    measure: '',
    status: 'not started',
    statusNote: '',
    accepted: false,
    from: null,
    history: [],
    ...changes,
  }
}
