import type { Bridge } from '@protocol/bridge'
import { holdsChannel, noticeChannel, requestNames, viewChannel, type RequestName } from '@protocol/request-names'
import { contextBridge, ipcRenderer } from 'electron'

function listenTo(channel: string): (listener: (message: unknown) => void) => () => void {
  return (listener) => {
    const forward = (_event: unknown, message: unknown) => listener(message)
    ipcRenderer.on(channel, forward)
    return () => ipcRenderer.off(channel, forward)
  }
}

const requests = Object.fromEntries(
  requestNames.map((name) => [name, (request: unknown) => ipcRenderer.invoke(name, request)]),
)

// What each function takes and gives is said once, by `Bridge`; here is only that each of its names is there.
const bridge: Record<string, unknown> = {
  ...requests,
  onView: listenTo(viewChannel),
  onHolds: listenTo(holdsChannel),
  onNotice: listenTo(noticeChannel),
} satisfies { [Name in Exclude<keyof Bridge, RequestName>]: unknown }

contextBridge.exposeInMainWorld('roundtable', bridge)
