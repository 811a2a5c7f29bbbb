import type { FacilitatorView, NoteTakerView, ProjectorView } from '@core/views'
import type { DoorState, JoinSign } from './door'
import type { ExportProgress } from './exports'
import type { Hold } from './holds'
import type { RehearsalState } from './rehearsal'
import type { ViewMessage } from './received'
import type { RequestName } from './request-names'
import type { ScreenDirection } from './screen'
import type { Requests, Responses } from './window-contract'

export type Notice =
  /** The disk refused a write: nothing more can be changed until the workshop is opened again. */
  | { readonly type: 'storage-failed' }
  | { readonly type: 'projector-changed'; readonly shown: boolean }
  /** It was opened or closed, or somebody came or went. */
  | { readonly type: 'door-changed'; readonly door: DoorState }
  /** Told to the projector's window as well; null while the door is closed. */
  | { readonly type: 'join-changed'; readonly sign: JoinSign | null }
  /** It began or ended, or somebody of it came, went or settled. */
  | { readonly type: 'rehearsal-changed'; readonly rehearsal: RehearsalState }
  /** Files are being saved; a few times a second. */
  | { readonly type: 'export-progress'; readonly progress: ExportProgress }
  /** Told to the projector's window as well. */
  | { readonly type: 'screen-changed'; readonly direction: ScreenDirection }

/** What the preload puts on `window.roundtable`: one function a request, and three ways to listen. */
export type Bridge = {
  readonly [Name in RequestName]: (request: Requests[Name]) => Promise<Responses[Name]>
} & {
  /** Listens until the returned function is called. The view is the one of the window's role. */
  readonly onView: (listener: (message: ViewMessage<FacilitatorView | NoteTakerView | ProjectorView>) => void) => () => void
  /** Hears which cards others are moving, whenever that changes. */
  readonly onHolds: (listener: (holds: readonly Hold[]) => void) => () => void
  readonly onNotice: (listener: (notice: Notice) => void) => () => void
}
