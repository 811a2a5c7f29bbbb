import type { JoinSign } from '@protocol/door'
import { createContext, useContext } from 'react'
import { bridge, isInApp } from '../../shared/connection/bridge'
import { type Readable, writable } from '../../shared/connection/readable'

/** How to come in, or null where the room is not told. */
export const JoinSignContext = createContext<JoinSign | null>(null)

export function useJoinSign(): JoinSign | null {
  return useContext(JoinSignContext)
}

/** Follows what main says of how to come in. A screen that the door served is not told yet. */
export function followJoinSign(): Readable<JoinSign | null> {
  const sign = writable<JoinSign | null>(null)
  if (!isInApp()) return sign
  bridge.onNotice((notice) => {
    if (notice.type === 'join-changed') sign.write(notice.sign)
  })
  void bridge.readJoin({}).then(sign.write)
  return sign
}
