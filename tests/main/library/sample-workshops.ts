import { createJournal, openJournal } from '@main/journal/open-journal'
import { journalFile } from '@main/journal/workshop-folder'
import type { Library } from '@main/library/library'
import { openLibrary } from '@main/library/open-library'
import { onTestFinished } from 'vitest'
import { readSaid, type Said, saying } from '../journal/said'
import { summarise } from './summaries'

/** Appends to the workshop's journal, which is made where it is missing. */
export async function say(dataFolder: string, id: string, ...texts: string[]): Promise<void> {
  const file = journalFile(dataFolder, id)
  let opened = await openJournal(file, { read: readSaid })
  if (opened.what === 'missing') {
    await createJournal(file, { workshopId: id })
    opened = await openJournal(file, { read: readSaid })
  }
  if (opened.what !== 'opened') throw new Error(`expected a good journal, found ${opened.what}`)
  for (const text of texts) await opened.journal.append(saying(0, text))
  await opened.journal.close()
}

/** The library of a data folder, with what it did: the journals it read and the writes that failed. */
export async function openNoting(
  dataFolder: string,
): Promise<{ library: Library; journalsRead: string[]; failures: unknown[] }> {
  const journalsRead: string[] = []
  const failures: unknown[] = []
  const library = await openLibrary(dataFolder, {
    read: readSaid,
    summarise: (id, records: readonly Said[]) => {
      journalsRead.push(id)
      return summarise(id, records)
    },
    onFailure: (cause) => failures.push(cause),
  })
  onTestFinished(() => library.close())
  return { library, journalsRead: journalsRead.sort(), failures }
}

/** Leaves the library as a crash would: what was written so far is on disk, and nothing is tidied up. */
export async function leaveUntidily(library: Library): Promise<void> {
  await library.flush()
}
