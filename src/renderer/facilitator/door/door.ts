import type { DoorState, JoinSign } from '@protocol/door'
import { bridge } from '../../shared/connection/bridge'
import { useReadable, writable } from '../../shared/connection/readable'
import { projectedWifi } from './kept-wifi'

const doorState = writable<DoorState | null>(null)
const joinSign = writable<JoinSign | null>(null)

bridge.onNotice((notice) => {
  if (notice.type === 'door-changed') take(notice.door)
  else if (notice.type === 'join-changed') joinSign.write(notice.sign)
})
void readBoth()

async function readBoth(): Promise<void> {
  joinSign.write(await bridge.readJoin({}))
  take(await bridge.readDoor({}))
}

/** A door that was just opened, by whomever, tells the room of the Wi-Fi as the facilitator last wished. */
function take(door: DoorState): void {
  const before = doorState.read()
  doorState.write(door)
  const wifi = projectedWifi()
  const sign = joinSign.read()
  const isToldOf = sign !== null && sign.wifi !== null
  if (door.state !== 'open' || before?.state === 'open' || wifi === null || isToldOf) return
  void bridge.showJoin({ page: sign?.page ?? 'usual', wifi })
}

/** The door as main last told of it, or null before it did. */
export function useDoor(): DoorState | null {
  return useReadable(doorState)
}

/** What the projector shows of how to come in, or null while the door is closed. */
export function useJoinSign(): JoinSign | null {
  return useReadable(joinSign)
}
