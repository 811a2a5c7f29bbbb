import type { JoinSign } from '@protocol/door'
import { createContext, useContext } from 'react'
import { bridge, isInApp } from '../../shared/connection/bridge'

/** How to come in, or null where the room is not told. */
export const JoinSignContext = createContext<JoinSign | null>(null)

export function useJoinSign(): JoinSign | null {
  return useContext(JoinSignContext)
}

/** Follows what main says of how to come in; a screen that the door served is told over its socket. */
export function followJoinSign(onSign: (sign: JoinSign | null) => void): void {
  if (!isInApp()) return
  bridge.onNotice((notice) => {
    if (notice.type === 'join-changed') onSign(notice.sign)
  })
  void bridge.readJoin({}).then(onSign)
}
