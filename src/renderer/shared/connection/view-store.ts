import type { Received, ViewMessage } from '@protocol/received'
import { receive } from '@protocol/view-difference'
import { useSyncExternalStore } from 'react'
import { bridge } from './bridge'

/** What this window knows of the open workshop: its role's view, or null while none is open. */
export interface ViewStore<View> {
  readonly subscribe: (listener: () => void) => () => void
  readonly read: () => Received<View> | null
}

/**
 * Keeps the view of this window’s role up to date from main’s messages. Main knows the role from the window.
 */
export function watchView<View extends { readonly role: string }>(role: View['role']): ViewStore<View> {
  const listeners = new Set<() => void>()
  let view: Received<View> | null = null
  bridge.onView((message) => {
    if (!isFor<View>(message, role)) throw new Error(`A page for ${role} was sent another role's view`)
    view = receive(view, message)
    for (const listener of listeners) listener()
  })
  void bridge.watch({})
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read: () => view,
  }
}

function isFor<View extends { readonly role: string }>(
  message: ViewMessage<{ readonly role: string }>,
  role: View['role'],
): message is ViewMessage<View> {
  return message.type !== 'whole' || message.view.role === role
}

/** The view as of now; the component is drawn again when it changes. */
export function useView<View>(store: ViewStore<View>): Received<View> | null {
  return useSyncExternalStore(store.subscribe, store.read)
}
