import type { ProjectorView, FacilitatorView } from '@core/views'
import type { ViewMessage } from './received'
import type { RequestName } from './request-names'
import type { Requests, Responses } from './window-contract'

export type Notice =
  /** The disk refused a write: nothing more can be changed until the workshop is opened again. */
  { readonly type: 'storage-failed' } | { readonly type: 'projector-changed'; readonly shown: boolean }

/** What the preload puts on `window.roundtable`: one function a request, and two ways to listen. */
export type Bridge = {
  readonly [Name in RequestName]: (request: Requests[Name]) => Promise<Responses[Name]>
} & {
  /** Listens until the returned function is called. The view is the one of the window's role. */
  readonly onView: (listener: (message: ViewMessage<FacilitatorView | ProjectorView>) => void) => () => void
  readonly onNotice: (listener: (notice: Notice) => void) => () => void
}
