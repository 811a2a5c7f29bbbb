import { longestOwnWayFile, type OwnWayRead, readOwnWayFile } from '@protocol/own-way-file'
import { readFile, stat } from 'node:fs/promises'

/** Reads a file that may be anything, if it is no larger than a way of working can be; null where the disk refuses. */
export async function readWayFile(path: string): Promise<OwnWayRead | null> {
  try {
    if ((await stat(path)).size > longestOwnWayFile) return { read: false, why: 'too-large' }
    return readOwnWayFile(await readFile(path, 'utf8'))
  } catch {
    return null
  }
}
