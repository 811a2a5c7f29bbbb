import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { removeDurably, replaceDurably } from '../journal/durable-file'
import { isMissing } from '../journal/missing-file'
import { workshopFolder } from '../journal/workshop-folder'

/**
 * The truth about whether a workshop is deleted: a file in its folder that is there or not. It holds the time, in ms
 * since 1970. The journal stays as it is, so that deleting can be undone.
 */
function markFile(dataFolder: string, id: string): string {
  return join(workshopFolder(dataFolder, id), 'deleted')
}

/** When the workshop was deleted, or null where it is not. */
export async function readDeletedMark(dataFolder: string, id: string): Promise<number | null> {
  const file = markFile(dataFolder, id)
  try {
    const at = Number.parseInt(await readFile(file, 'utf8'), 10)
    return Number.isSafeInteger(at) ? at : Math.round((await stat(file)).mtimeMs)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** Marks the workshop as deleted. Throws where its folder is not there or the disk refuses. */
export function putDeletedMark(dataFolder: string, id: string, at: number): Promise<void> {
  return replaceDurably(markFile(dataFolder, id), `${at}\n`)
}

export function removeDeletedMark(dataFolder: string, id: string): Promise<void> {
  return removeDurably(markFile(dataFolder, id))
}
