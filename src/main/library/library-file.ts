import type { WorkshopSummary } from '@protocol/library'
import { readFile, rm } from 'node:fs/promises'
import { Low, type Adapter } from 'lowdb'
import { z } from 'zod'
import { replaceDurably } from '../journal/durable-file'

/** A workshop as the library lists it. */
export interface LibraryEntry extends WorkshopSummary {
  /** ms since 1970, or null while the workshop is not deleted. */
  readonly deletedAt: number | null
}

const count = z.int().min(0)
const time = z.number()

const entrySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  date: z.string(),
  place: z.string(),
  status: z.enum(['preparing', 'running', 'closed']),
  rehearsal: z.boolean(),
  createdAt: time,
  changedAt: time,
  organisations: count,
  people: count,
  cards: count,
  actions: count,
  deletedAt: time.nullable(),
}) satisfies z.ZodType<LibraryEntry>

/** A file that lacks what a summary has gained since is not usable, and so is made again: it is never upgraded. */
const librarySchema = z.strictObject({
  format: z.literal('roundtable-library'),
  version: z.literal(1),
  workshops: z.array(entrySchema),
  /** Ids whose entry may lag behind their folder, because the app was still changing them when this was written. */
  unsettled: z.array(z.string()),
})

export type LibraryContent = z.infer<typeof librarySchema>

export function libraryContent(workshops: LibraryEntry[], unsettled: string[]): LibraryContent {
  return { format: 'roundtable-library', version: 1, workshops, unsettled }
}

/** The library's file as a lowdb database. Its data is null until it was read, and where it cannot be used. */
export function libraryDatabase(file: string): Low<LibraryContent | null> {
  return new Low<LibraryContent | null>(new DurableAdapter(file), null)
}

/**
 * lowdb's own file adapter trusts what it parses, never syncs, and has one temporary name for every writer. This one
 * reads through a schema, and after a crash its file is whole.
 */
class DurableAdapter implements Adapter<LibraryContent | null> {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  /** Null for every reason that the file may have: it can be made again, and must not keep the app from starting. */
  async read(): Promise<LibraryContent | null> {
    try {
      return librarySchema.parse(JSON.parse(await readFile(this.#file, 'utf8')))
    } catch {
      return null
    }
  }

  /** Removes the file that it cannot replace: an old list must not pass for the present one at the next start. */
  async write(content: LibraryContent | null): Promise<void> {
    try {
      await replaceDurably(this.#file, JSON.stringify(content))
    } catch (error) {
      await rm(this.#file, { force: true }).catch(() => undefined)
      throw error
    }
  }
}
