import type { Act } from '@core/workshop'
import type { Connection } from './connection'
import { writable } from './readable'
import { submit } from './submit'
import { windowHolding } from './window-holding'
import { watchView } from './view-store'

/** The way of a window of the app, which is never lost: over IPC, as main knows the window. */
export function windowConnection<View extends { readonly role: string }, Asked extends Act>(
  role: View['role'],
): Connection<View, Asked> {
  const holding = windowHolding()
  const status: Connection<View>['status'] = writable({ state: 'connected' })
  return { holding, view: watchView<View>(role), status, waiting: writable(0), submit }
}
