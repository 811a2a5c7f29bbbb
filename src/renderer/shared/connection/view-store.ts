import type { Received } from '@protocol/received'
import { bridge } from './bridge'
import { useReadable } from './readable'
import { viewKeeper, type ViewStore } from './view-keeper'

/**
 * Keeps the view of this window’s role up to date from main’s messages. Main knows the role from the window.
 */
export function watchView<View extends { readonly role: string }>(role: View['role']): ViewStore<View> {
  const keeper = viewKeeper<View>(role)
  bridge.onView(keeper.receive)
  void bridge.watch({})
  return keeper.view
}

/** The view as of now; the component is drawn again when it changes. */
export function useView<View>(store: ViewStore<View>): Received<View> | null {
  return useReadable(store)
}
