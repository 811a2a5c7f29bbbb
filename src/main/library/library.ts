import type { WorkshopSummary } from '@protocol/library'
import type { Low } from 'lowdb'
import { workshopFolder } from '../journal/workshop-folder'
import { CoalescedWrites } from './coalesced-writes'
import { putDeletedMark, removeDeletedMark } from './deleted-mark'
import { type LibraryContent, type LibraryEntry, libraryContent } from './library-file'
import type { WorkshopReading } from './read-workshop'

/** A workshop that is on the disk and cannot be listed. */
export interface UnreadableWorkshop {
  readonly id: string
  readonly folder: string
  readonly why: Extract<WorkshopReading, { what: 'unreadable' }>['why']
  /** Records before the damage, all of them good. */
  readonly goodRecords: number
}

/** What the data folder holds, as it was found at the start. */
interface FoundWorkshops {
  readonly entries: Map<string, LibraryEntry>
  readonly unreadable: Map<string, UnreadableWorkshop>
  /** Whether the file says the same, and so need not be written. */
  readonly fileIsCurrent: boolean
}

const pauseBetweenWritesMs = 1000

/**
 * The list of workshops: a cache of what their folders say. It is kept in memory and written behind; that a write
 * failed is told to `onFailure` and changes nothing else.
 *
 * The file names every workshop that this process changed as unsettled until `close`. After a crash those, and only
 * those, are read again from their journals.
 */
export class Library {
  readonly #dataFolder: string
  readonly #entries: Map<string, LibraryEntry>
  readonly #unreadable: Map<string, UnreadableWorkshop>
  readonly #unsettled = new Set<string>()
  readonly #writes: CoalescedWrites
  #marking: Promise<void> = Promise.resolve()
  #closed = false

  /** Takes over the database and what was found. Made by `openLibrary`. */
  constructor(
    dataFolder: string,
    database: Low<LibraryContent | null>,
    found: FoundWorkshops,
    onFailure: (cause: unknown) => void,
  ) {
    this.#dataFolder = dataFolder
    this.#entries = found.entries
    this.#unreadable = found.unreadable
    this.#writes = new CoalescedWrites(async () => {
      database.data = libraryContent([...this.#entries.values()], [...this.#unsettled])
      try {
        await database.write()
      } catch (cause) {
        onFailure(cause)
      }
    }, pauseBetweenWritesMs)
    if (!found.fileIsCurrent) this.#writes.request()
  }

  /** Every workshop, deleted ones with their time, in no particular order. */
  list(): LibraryEntry[] {
    return [...this.#entries.values()]
  }

  unreadable(): UnreadableWorkshop[] {
    return [...this.#unreadable.values()]
  }

  /** Lists the workshop, or what changed about it. A deleted one stays deleted. */
  put(summary: WorkshopSummary): void {
    const deletedAt = this.#entries.get(summary.id)?.deletedAt ?? null
    this.#unreadable.delete(summary.id)
    this.#change(summary.id, { ...summary, deletedAt })
  }

  /** Moves the workshop from the list to the unreadable ones. It is tried again at the next start. */
  putUnreadable(id: string, why: UnreadableWorkshop['why'], goodRecords: number): void {
    this.#unreadable.set(id, { id, folder: workshopFolder(this.#dataFolder, id), why, goodRecords })
    this.#change(id, null)
  }

  /** Resolves when the mark is on disk, or when there is no such workshop. Throws where the disk refuses. */
  markDeleted(id: string, at: number): Promise<void> {
    return this.#markNext(id, at, () => putDeletedMark(this.#dataFolder, id, at))
  }

  /** Takes the mark back. Resolves and throws as `markDeleted` does. */
  restore(id: string): Promise<void> {
    return this.#markNext(id, null, () => removeDeletedMark(this.#dataFolder, id))
  }

  /** Resolves when the file says what `list` says, or could not be written. */
  flush(): Promise<void> {
    return this.#writes.flush()
  }

  /** Writes the list for the last time. */
  async close(): Promise<void> {
    await this.#marking
    this.#closed = true
    if (this.#unsettled.size > 0) {
      this.#unsettled.clear()
      this.#writes.request()
    }
    await this.flush()
  }

  /** One after the other, so that deleting and at once restoring ends as restored. */
  #markNext(id: string, deletedAt: number | null, markFolder: () => Promise<void>): Promise<void> {
    const marked = this.#marking.then(() => this.#mark(id, deletedAt, markFolder))
    this.#marking = marked.catch(() => undefined)
    return marked
  }

  async #mark(id: string, deletedAt: number | null, markFolder: () => Promise<void>): Promise<void> {
    const entry = this.#entries.get(id)
    if (entry === undefined) return
    // The file has to say that it may lag before the folder says something else.
    this.#change(id, entry)
    await this.flush()
    await markFolder()
    this.#change(id, { ...(this.#entries.get(id) ?? entry), deletedAt })
  }

  #change(id: string, entry: LibraryEntry | null): void {
    if (this.#closed) throw new Error('the library is closed')
    if (entry === null) this.#entries.delete(id)
    else this.#entries.set(id, entry)
    this.#unsettled.add(id)
    this.#writes.request()
  }
}
