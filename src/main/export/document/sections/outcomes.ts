import type { Plan } from '@core/plan'

/**
 * Whether the workshop came to anything else than priorities and actions: then it may never have meant to choose or
 * agree any, and their absence says nothing.
 */
export function hasOtherOutcomes(plan: Plan): boolean {
  const { commitments, offers, links, agreement, decisions, checks, progress } = plan
  return [commitments, offers, links, agreement.clauses, decisions, checks, progress?.actions ?? []].some(
    (outcomes) => outcomes.length > 0,
  )
}
