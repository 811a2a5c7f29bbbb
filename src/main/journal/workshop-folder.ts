import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from './missing-file'

/** An id can be the name of a folder, so it holds nothing that a path gives a meaning to. */
export function isWorkshopId(id: string): boolean {
  return /^[a-z0-9-]{8,64}$/.test(id)
}

/** The folder of a workshop inside the data folder. Throws where the id is not a workshop's. */
export function workshopFolder(dataFolder: string, id: string): string {
  if (!isWorkshopId(id)) throw new TypeError(`not a workshop id: ${JSON.stringify(id.slice(0, 80))}`)
  return join(workshopsFolder(dataFolder), id)
}

/** The journal of a workshop inside the data folder. Throws where the id is not a workshop's. */
export function journalFile(dataFolder: string, id: string): string {
  return join(workshopFolder(dataFolder, id), 'journal.jsonl')
}

/** The ids that have a folder, readable or not, in no particular order. */
export async function listWorkshopIds(dataFolder: string): Promise<string[]> {
  try {
    const entries = await readdir(workshopsFolder(dataFolder), { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory() && isWorkshopId(entry.name)).map(({ name }) => name)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

function workshopsFolder(dataFolder: string): string {
  return join(dataFolder, 'workshops')
}
