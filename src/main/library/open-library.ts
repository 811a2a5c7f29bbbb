import { join } from 'node:path'
import { makeFolderDurably, removeLeftovers } from '../journal/durable-file'
import { listWorkshopIds, workshopFolder } from '../journal/workshop-folder'
import { readDeletedMark } from './deleted-mark'
import { Library, type UnreadableWorkshop } from './library'
import { type LibraryContent, type LibraryEntry, libraryDatabase } from './library-file'
import { readWorkshop, type SummaryOptions } from './read-workshop'

interface LibraryOptions<Payload> extends SummaryOptions<Payload> {
  /** Told that the list could not be written. Nothing is lost by it: the next start reads the journals instead. */
  readonly onFailure: (cause: unknown) => void
}

/**
 * Opens `library.json` in the data folder, which is made where it is missing. There must be no other writer.
 *
 * Reads no journal but those of workshops that the file does not list or calls unsettled; all of them, where the file
 * is missing or cannot be used. Throws where the data folder cannot be read.
 */
export async function openLibrary<Payload>(dataFolder: string, options: LibraryOptions<Payload>): Promise<Library> {
  const file = join(dataFolder, 'library.json')
  await makeFolderDurably(dataFolder)
  await removeLeftovers(file)
  const database = libraryDatabase(file)
  await database.read()

  const listed = new Map(database.data?.workshops.map((entry) => [entry.id, entry]))
  for (const id of database.data?.unsettled ?? []) listed.delete(id)
  const entries = new Map<string, LibraryEntry>()
  const unreadable = new Map<string, UnreadableWorkshop>()
  for (const id of await listWorkshopIds(dataFolder)) {
    const entry = listed.get(id)
    if (entry !== undefined) {
      entries.set(id, entry)
      continue
    }
    const reading = await readWorkshop(dataFolder, id, options)
    if (reading.what === 'summary') {
      entries.set(id, { ...reading.summary, deletedAt: await readDeletedMark(dataFolder, id) })
    } else if (reading.what === 'unreadable') {
      const { why, goodRecords } = reading
      unreadable.set(id, { id, folder: workshopFolder(dataFolder, id), why, goodRecords })
    }
  }
  const found = { entries, unreadable, fileIsCurrent: database.data !== null && isCurrent(database.data, entries) }
  return new Library(dataFolder, database, found, options.onFailure)
}

function isCurrent(content: LibraryContent, entries: ReadonlyMap<string, LibraryEntry>): boolean {
  return (
    content.unsettled.length === 0 &&
    content.workshops.length === entries.size &&
    content.workshops.every((entry) => entries.get(entry.id) === entry)
  )
}
