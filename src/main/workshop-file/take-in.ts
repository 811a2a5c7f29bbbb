import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolderDurably, replaceDurably } from '../journal/durable-file'
import { isMissing } from '../journal/missing-file'
import { journalFile } from '../journal/workshop-folder'
import type { WorkshopFile } from './read-workshop-file'

/**
 * Puts a workshop's journal among the others, whole or not at all. One that is there is only ever added to: as nothing
 * in a journal changes, the longer of two that begin alike has all that is in the other.
 *
 * Throws where the disk refuses.
 */
export async function takeIn(
  dataFolder: string,
  { workshopId, bytes }: WorkshopFile,
): Promise<'added' | 'continued' | 'known' | 'different'> {
  const path = journalFile(dataFolder, workshopId)
  const here = await readFile(path).catch((error: unknown) => {
    if (isMissing(error)) return null
    throw error
  })
  if (here !== null) {
    // What follows the last line feed was never confirmed to anybody.
    const whole = here.subarray(0, here.lastIndexOf('\n') + 1)
    if (beginsWith(whole, bytes)) return 'known'
    if (!beginsWith(bytes, whole)) return 'different'
  }
  await makeFolderDurably(dirname(path))
  await replaceDurably(path, bytes)
  return here === null ? 'added' : 'continued'
}

function beginsWith(longer: Buffer, beginning: Buffer): boolean {
  return longer.subarray(0, beginning.length).equals(beginning)
}
