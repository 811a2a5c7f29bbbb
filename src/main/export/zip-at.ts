import { unzipSync, type Unzipped, zipSync } from 'fflate'

/** Times outside of these cannot be written into the format; a clock that was never set begins in 1970. */
const earliest = Date.UTC(1980, 0, 2)
const latest = Date.UTC(2099, 11, 30)

/** The same parts packed anew, all bearing one time in ms since 1970, so that they are the same bytes each time. */
export function zipAt(bytes: Uint8Array, now: number, change?: (parts: Unzipped) => void): Uint8Array {
  const parts = unzipSync(bytes)
  change?.(parts)
  return zipSync(parts, { mtime: Math.min(Math.max(now, earliest), latest) })
}
