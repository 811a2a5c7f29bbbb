import type { Stage, StageActivity, StageKind } from '../../../src/core/agenda/agenda'
import type { Facilitator } from '../facilitator.mjs'
import type { Scene } from '../scene.mjs'
import type { Screens } from '../screens.mjs'

/** All that a stage is played with. */
export interface Play {
  readonly facilitator: Facilitator
  readonly screens: Screens
  readonly scene: Scene
  readonly seed: number
}

/** A stage of one kind. */
export type StageOf<Kind extends StageKind> = Stage & { readonly activity: Extract<StageActivity, { kind: Kind }> }
