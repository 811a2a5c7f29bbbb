import type { Received, ViewMessage } from '@protocol/received'
import { receive } from '@protocol/view-difference'
import { type Readable, writable } from './readable'

/** What this page knows of the open workshop: its role's view, or null while none is open. */
export type ViewStore<View> = Readable<Received<View> | null>

/** A view that is put together from messages; the caller brings them. */
export interface ViewKeeper<View> {
  readonly view: ViewStore<View>
  readonly receive: (message: ViewMessage<{ readonly role: string }>) => void
}

/** Keeps the view of one role. Throws where it is sent another role's. */
export function viewKeeper<View extends { readonly role: string }>(role: View['role']): ViewKeeper<View> {
  const view = writable<Received<View> | null>(null)
  return {
    view,
    receive: (message) => {
      if (!isFor<View>(message, role)) throw new Error(`A page for ${role} was sent another role's view`)
      view.write(receive(view.read(), message))
    },
  }
}

function isFor<View extends { readonly role: string }>(
  message: ViewMessage<{ readonly role: string }>,
  role: View['role'],
): message is ViewMessage<View> {
  return message.type !== 'whole' || message.view.role === role
}
