import type { Plan, PlanOffer } from './plan'
import { numberedActions, type NumberedAction } from './plan-actions'

/** One organisation's part of a plan: what it said yes to, and what it is still asked. */
export interface PlanFor {
  readonly organisation: string
  /** Actions that it leads and said yes to. */
  readonly leads: readonly NumberedAction[]
  /** Actions that it is down to lead, and has not said yes to. */
  readonly toAccept: readonly NumberedAction[]
  readonly supports: readonly NumberedAction[]
  readonly promises: readonly string[]
  readonly offers: readonly PlanOffer[]
  readonly needs: readonly PlanOffer[]
  /** What others offered or needed, and it took up. */
  readonly takenUp: readonly PlanOffer[]
}

/** What the plan says of an organisation, by the name that it has there. */
export function planFor(plan: Plan, organisation: string): PlanFor {
  const actions = numberedActions(plan)
  const led = actions.filter(({ action }) => action.lead === organisation)
  return {
    organisation,
    leads: led.filter(({ action }) => action.accepted),
    toAccept: led.filter(({ action }) => !action.accepted),
    supports: actions.filter(
      ({ action }) => action.lead !== organisation && action.supporters.includes(organisation),
    ),
    promises: plan.commitments.filter((one) => one.organisation === organisation).map(({ text }) => text),
    offers: plan.offers.filter(({ offer, offeredBy }) => offer !== null && offeredBy === organisation),
    needs: plan.offers.filter(({ need, neededBy }) => need !== null && neededBy === organisation),
    takenUp: plan.offers.filter(({ takenUpBy }) => takenUpBy === organisation),
  }
}

/** Whether the plan says nothing of it. */
export function hasNoPart({ organisation: _, ...part }: PlanFor): boolean {
  return Object.values(part).every((list) => list.length === 0)
}
