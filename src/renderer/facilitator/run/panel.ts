import type { Stage, StageActivity, StageKind } from '@core/agenda/agenda'
import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import type { useAct } from '../../shared/parts/use-act'

export type View = Received<FacilitatorView>

/** Asks for an act, and says in a toast why where it is refused. */
export type DoAct = ReturnType<typeof useAct>

/** What the panel of one kind of stage is given. */
export interface PanelProps<Kind extends StageKind> {
  readonly view: View
  readonly stage: Stage
  readonly activity: Extract<StageActivity, { readonly kind: Kind }>
  readonly act: DoAct
}
