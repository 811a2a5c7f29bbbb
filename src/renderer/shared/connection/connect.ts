import type { NoteTakerAct } from '@protocol/live/device-acts'
import { type DeviceRole, type DeviceViews, livePath } from '@protocol/live/messages'
import { isInApp } from './bridge'
import type { Connection } from './connection'
import { linkCredential } from './link-credential'
import { type ScreenListener, SocketConnection } from './socket-connection'
import { windowConnection } from './window-connection'

/** What each role's page may ask for. */
export interface DeviceAsks {
  readonly 'note-taker': NoteTakerAct
  readonly screen: never
}

type LinkedRole = keyof DeviceAsks & DeviceRole

/**
 * The page's way to the workshop: in a window of the app over IPC, anywhere else over the socket of the door that
 * served it. `viewRole` is what the role's view calls itself. A screen of the door's listens to what screens alone are told.
 */
export function connect<Role extends LinkedRole>(
  role: Role,
  viewRole: DeviceViews[Role]['role'],
  screen?: ScreenListener,
): Connection<DeviceViews[Role], DeviceAsks[Role]> {
  if (isInApp()) return windowConnection(viewRole)
  const connection = new SocketConnection<DeviceViews[Role], DeviceAsks[Role]>({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${livePath}`,
    role,
    viewRole,
    credential: linkCredential(role),
    ...(screen === undefined ? {} : { screen }),
  })
  const hurry = () => connection.hurry()
  // Another link in the same tab changes the address behind the # alone.
  window.addEventListener('hashchange', () => location.reload())
  window.addEventListener('online', hurry)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && hurry())
  window.addEventListener('beforeunload', (event) => connection.waiting.read() > 0 && event.preventDefault())
  return connection
}
