import type { Stage } from '@core/agenda/agenda'
import type { ProjectorView } from '@core/views'
import type { Received } from '@protocol/received'

/** The projector's view as it stands in its window. */
export type Projected = Received<ProjectorView>

/** What a situation inside a stage is drawn from. */
export interface StageProps {
  readonly view: Projected
  readonly stage: Stage
}
