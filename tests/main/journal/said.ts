import type { AppendOnlyFile } from '@main/journal/append-only-file'
import type { Journal } from '@main/journal/journal'
import { createJournal, openJournal } from '@main/journal/open-journal'
import { z } from 'zod'

/** What the journals of these tests hold. */
export type Said = z.infer<typeof said>

const said = z.strictObject({ number: z.int(), text: z.string() })

export const readSaid = (value: unknown): Said => said.parse(value)

export const saying = (number: number, text = `what was said, ${number} · ŵ é 🙂`): Said => ({ number, text })

/** Opens a journal that has to be good. */
export async function openGood(
  file: string,
  openFile?: (path: string) => Promise<AppendOnlyFile>,
): Promise<{ journal: Journal<Said>; records: readonly Said[]; setAsideBytes: number }> {
  const opened = await openJournal(file, { read: readSaid, ...(openFile === undefined ? {} : { openFile }) })
  if (opened.what !== 'opened') throw new Error(`expected a good journal, found ${opened.what}`)
  return opened
}

/** What a journal that has to be good gives back when it is opened. */
export async function recordsIn(file: string): Promise<readonly Said[]> {
  const { journal, records } = await openGood(file)
  await journal.close()
  return records
}

/** Makes a journal with these records, and closes it. */
export async function journalOf(file: string, records: readonly Said[]): Promise<void> {
  await createJournal(file, { workshopId: 'a-test-workshop' })
  const { journal } = await openGood(file)
  for (const record of records) await journal.append(record)
  await journal.close()
}
