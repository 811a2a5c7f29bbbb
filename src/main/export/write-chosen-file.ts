import type { Saved } from '@protocol/window-contract'
import { rename, rm, writeFile } from 'node:fs/promises'

/** What asks the person where to put a file: a path, or null where they changed their mind. */
export type AskWhere = (suggestedName: string) => Promise<string | null>

/** Writes where the person chose. A file that was there before stays whole until the new one is. */
export async function writeChosenFile(path: string, content: string | Uint8Array): Promise<Saved> {
  const unfinished = `${path}.part`
  try {
    await writeFile(unfinished, content, { flush: true })
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    if (!(error instanceof Error && 'code' in error)) throw error
    return { saved: false, why: error.code === 'ENOSPC' ? 'disk-full' : 'not-writable' }
  }
  return { saved: true, path }
}
