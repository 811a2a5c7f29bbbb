import type { Saved } from '@protocol/window-contract'
import { access, rename, rm, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'

/** What asks the person where to put a file: a path, or null where they changed their mind. */
export type AskWhere = (suggestedName: string) => Promise<string | null>

/** Why a file is not there. */
export type WriteFailure = 'disk-full' | 'not-writable'

/** Writes a file where the person says. What was saved there before stays whole until the new one is. */
export async function saveFile(
  suggestedName: string,
  askWhere: AskWhere,
  contents: () => Promise<Uint8Array> | string,
): Promise<Saved> {
  const path = await askWhere(suggestedName)
  if (path === null) return { saved: false, why: 'cancelled' }
  const failure = await writeWhole(path, await contents())
  return failure === null ? { saved: true, path } : { saved: false, why: failure }
}

/** Writes a file so that under its name there is never a part of it, whatever happens meanwhile. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<WriteFailure | null> {
  const unfinished = `${path}.part`
  try {
    await writeFile(unfinished, bytes, { flush: true })
    await rename(unfinished, path)
    return null
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    if (!(error instanceof Error && 'code' in error)) throw error
    return error.code === 'ENOSPC' ? 'disk-full' : 'not-writable'
  }
}

/** The name itself, or with a number behind it where the folder has that file already: `plan (2).pdf`. */
export async function freeName(folder: string, wanted: string): Promise<string> {
  const { name, ext } = parse(wanted)
  for (let copy = 1; ; copy += 1) {
    const candidate = copy === 1 ? wanted : `${name} (${copy})${ext}`
    if (!(await isThere(join(folder, candidate)))) return candidate
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
