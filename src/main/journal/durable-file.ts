import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Puts `content` at `file` so that after a crash the file is either whole and new, or as it was before.
 *
 * A temporary file of its own is written and synced, renamed over the old one, and the folder is synced. If any of it
 * fails, the old file is untouched, the temporary file is removed and the error is thrown.
 */
export async function replaceDurably(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(file), `${temporaryPrefix(file)}${randomUUID()}`)
  try {
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dirname(file))
}

/** Removes what interrupted calls of `replaceDurably` left beside `file`. Only its one writer may call this. */
export async function removeLeftovers(file: string): Promise<void> {
  const names = await readdir(dirname(file))
  for (const name of names) {
    if (name.startsWith(temporaryPrefix(file))) await rm(join(dirname(file), name), { force: true })
  }
}

/** Removes a file so that it does not come back after a crash. It need not be there. */
export async function removeDurably(file: string): Promise<void> {
  await rm(file, { force: true })
  await syncFolder(dirname(file))
}

/** Makes the folder and those above it that are missing, and syncs every folder that got a new entry. */
export async function makeFolderDurably(folder: string): Promise<void> {
  const firstMade = await mkdir(folder, { recursive: true })
  const top = dirname(firstMade ?? folder)
  for (let changed = dirname(folder); ; changed = dirname(changed)) {
    await syncFolder(changed)
    if (changed === top || changed === dirname(changed)) return
  }
}

/** Makes names that were added, renamed or removed in the folder durable. Windows has no such call and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function temporaryPrefix(file: string): string {
  return `.${basename(file)}.tmp-`
}
