import type { AppendOnlyFile } from './append-only-file'
import { type ChainEnd, encodeRecord } from './journal-format'
import type { ReadPayload } from './journal-scan'

/** The disk refused a write, so nothing more is written. `cause` is what it said. */
export class JournalFailed extends Error {
  override readonly name = 'JournalFailed'

  constructor(cause: unknown) {
    super('the journal could not be written and is read-only', { cause })
  }
}

interface Waiting {
  readonly seq: number
  readonly bytes: Buffer
  readonly resolve: (seq: number) => void
  readonly reject: (reason: JournalFailed) => void
}

/**
 * The one writer of a workshop's durable record.
 *
 * A record is kept or lost as a whole, so what belongs together goes into one record. All records that were appended
 * while the last write ran share the next write and its sync.
 */
export class Journal<Payload> {
  readonly #file: AppendOnlyFile
  readonly #read: ReadPayload<Payload>
  #end: ChainEnd
  #confirmedBytes: number
  #waiting: Waiting[] = []
  #writing: Promise<void> | null = null
  #failure: JournalFailed | null = null
  #closing: Promise<void> | null = null

  /** Takes over the file, which holds `confirmedBytes` of whole lines that end with `end` and nothing else. */
  constructor(file: AppendOnlyFile, read: ReadPayload<Payload>, end: ChainEnd, confirmedBytes: number) {
    this.#file = file
    this.#read = read
    this.#end = end
    this.#confirmedBytes = confirmedBytes
  }

  /** Why the journal is read-only, or null while it can be written. */
  get failure(): JournalFailed | null {
    return this.#failure
  }

  /** Length of the lines that are on disk. */
  get confirmedBytes(): number {
    return this.#confirmedBytes
  }

  /**
   * Resolves with the record's number (from 1, in the order of the calls) when the record is on disk.
   *
   * Rejects with `JournalFailed` when the disk refuses this write or refused an earlier one: the journal then stays
   * read-only. A payload that `read` would refuse is a bug, and is thrown back before it can make the file unreadable.
   */
  async append(payload: Payload): Promise<number> {
    if (this.#failure !== null) throw this.#failure
    if (this.#closing !== null) throw new Error('the journal is closed')
    const json = JSON.stringify(payload)
    this.#read(JSON.parse(json))
    const { bytes, end } = encodeRecord(this.#end, json)
    this.#end = end
    const confirmed = new Promise<number>((resolve, reject) => {
      this.#waiting.push({ seq: end.seq, bytes, resolve, reject })
    })
    this.#writing ??= this.#writeAll()
    return confirmed
  }

  /** Waits for what was appended to be confirmed or refused, then gives the file back. Never throws for the former. */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    await this.#writing
    await this.#file.close()
  }

  async #writeAll(): Promise<void> {
    // Everything that the caller appends before it next waits for something goes into the first batch.
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      const batch = this.#waiting
      this.#waiting = []
      try {
        await this.#write(batch)
      } catch (cause) {
        await this.#fail(cause, batch)
      }
    }
    this.#writing = null
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    const bytes = Buffer.concat(batch.map((record) => record.bytes))
    await this.#file.append(bytes)
    await this.#file.sync()
    this.#confirmedBytes += bytes.length
    for (const { seq, resolve } of batch) resolve(seq)
  }

  /**
   * A sync that failed is never tried again: the system may have marked the lost pages as written, and a second call
   * would then succeed without them (https://wiki.postgresql.org/wiki/Fsync_Errors). For the same reason the records
   * that are refused here are cut off again, so that they are not found, unsynced, at the next opening. Where that
   * fails too, they may be.
   */
  async #fail(cause: unknown, batch: readonly Waiting[]): Promise<void> {
    const failure = new JournalFailed(cause)
    this.#failure = failure
    await this.#file.cutBackTo(this.#confirmedBytes).catch(() => undefined)
    const refused = [...batch, ...this.#waiting]
    this.#waiting = []
    for (const { reject } of refused) reject(failure)
  }
}
