import type { Saved } from '@protocol/window-contract'
import { rename, rm, writeFile } from 'node:fs/promises'

/** What asks the person where to put a file: a path, or null where they changed their mind. */
export type AskWhere = (suggestedName: string) => Promise<string | null>

/** Writes a file where the person says. What was saved there before stays whole until the new one is. */
export async function saveFile(
  suggestedName: string,
  askWhere: AskWhere,
  contents: () => Promise<Uint8Array> | string,
): Promise<Saved> {
  const path = await askWhere(suggestedName)
  if (path === null) return { saved: false, why: 'cancelled' }
  const bytes = await contents()
  const unfinished = `${path}.part`
  try {
    await writeFile(unfinished, bytes, { flush: true })
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    if (!(error instanceof Error && 'code' in error)) throw error
    return { saved: false, why: error.code === 'ENOSPC' ? 'disk-full' : 'not-writable' }
  }
  return { saved: true, path }
}
