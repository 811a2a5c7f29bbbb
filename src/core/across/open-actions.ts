import type { ActionPlace } from '../actions/actions'
import { isFinished } from '../actions/progress'
import type { Plan, PlanAction } from '../plan'

/** The plan of one of the workshops of this laptop. */
export interface WorkshopPlan {
  readonly workshopId: string
  readonly plan: Plan
  readonly rehearsal: boolean
}

/** An action that is not finished, and where it stands. */
export interface OpenAction extends Omit<PlanAction, 'priority' | 'measure' | 'history' | 'origin'> {
  readonly workshopId: string
  readonly workshop: string
  readonly rehearsal: boolean
}

interface Incarnation {
  readonly from: WorkshopPlan
  readonly action: PlanAction
}

/**
 * What is to be done over all of these workshops, newest first. An action that was carried over counts once, as it
 * stands in the workshop that it was carried to last. What rehearsals carry stays among rehearsals.
 */
export function openActions(plans: readonly WorkshopPlan[]): readonly OpenAction[] {
  const all = plans.flatMap((from) => actionsOf(from.plan).map((action): Incarnation => ({ from, action })))
  const carriedOn = new Set(
    all.flatMap(({ from, action }) => (action.origin === undefined ? [] : [keyOf(action.origin.before, from)])),
  )
  const last = new Map<string, Incarnation>()
  for (const one of all) {
    const { from, action } = one
    const own = { workshopId: from.workshopId, actionId: action.id }
    if (carriedOn.has(keyOf(own, from))) continue
    const key = keyOf(action.origin?.first ?? own, from)
    const other = last.get(key)
    // Where a workshop between the two is gone, the one that was carried over is the later one.
    if (other === undefined || (other.action.origin === undefined && action.origin !== undefined)) last.set(key, one)
  }
  return [...last.values()].filter(({ action }) => !isFinished(action.status)).map(openAction)
}

function openAction({ from: { workshopId, plan, rehearsal }, action }: Incarnation): OpenAction {
  const { id, text, lead, supporters, person, due, status, statusNote, accepted, from } = action
  const words = { id, text, lead, supporters, person, due, status, statusNote, accepted, from }
  return { ...words, workshopId, workshop: plan.title, rehearsal }
}

/** Also what was finished at a return meeting: it is not to be done, and neither is what it was before. */
function actionsOf({ actions, progress }: Plan): readonly PlanAction[] {
  return [...new Map([...(progress?.actions ?? []), ...actions].map((action) => [action.id, action])).values()]
}

function keyOf({ workshopId, actionId }: ActionPlace, { rehearsal }: WorkshopPlan): string {
  return `${rehearsal ? 'rehearsal' : 'held'} ${workshopId} ${actionId}`
}
