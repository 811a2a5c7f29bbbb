import type { Act } from '@core/workshop'
import type { Connection } from './connection'
import { writable } from './readable'
import { submit } from './submit'
import { watchView } from './view-store'

/** The way of a window of the app, which is never lost: over IPC, as main knows the window. */
export function windowConnection<View extends { readonly role: string }, Asked extends Act>(
  role: View['role'],
): Connection<View, Asked> {
  return { view: watchView<View>(role), status: writable({ state: 'connected' }), waiting: writable(0), submit }
}
