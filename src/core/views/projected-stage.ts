import type { Stage } from '../agenda/agenda'
import type { ProjectedStage } from '../views'

/** The stage without what is for the facilitator's eyes only. */
export function withoutNotes({ privateNotes: _, ...stage }: Stage): ProjectedStage {
  return stage
}
