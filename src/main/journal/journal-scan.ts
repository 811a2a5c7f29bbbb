import { readFile } from 'node:fs/promises'
import { type ChainEnd, decodeHeader, decodeRecord } from './journal-format'
import { isMissing } from './missing-file'

type JournalScan<Payload> = WholeJournal<Payload> | DamagedJournal<Payload> | NewerJournal

export interface WholeJournal<Payload> {
  readonly what: 'whole'
  /** Oldest first. */
  readonly records: readonly Payload[]
  readonly end: ChainEnd
  /** Length of the lines that are whole, in bytes. */
  readonly wholeBytes: number
  /** What stands after the last line feed: a record that a crash interrupted, or nothing. */
  readonly unfinished: Buffer
}

/** Bytes that were once whole are not as they were written, or are not understood. The file was not changed. */
export interface DamagedJournal<Payload> {
  readonly what: 'damaged'
  /** Every record before the damage, oldest first: all good. */
  readonly records: readonly Payload[]
  /** The line at which reading stopped, counted from 1, the header's. */
  readonly line: number
  /** Where that line begins, in bytes from the start of the file. */
  readonly offset: number
  /** `unreadable`: its hash is right, and `read` refused it. */
  readonly why: 'no-header' | 'hash' | 'unreadable'
  /** What `read` threw, where it did. */
  readonly cause: unknown
}

export interface NewerJournal {
  readonly what: 'newer-format'
  readonly version: number
}

export interface MissingJournal {
  readonly what: 'missing'
}

/** Reads a record's payload, brings older shapes up to date, and throws where it does not know the shape. */
export type ReadPayload<Payload> = (value: unknown) => Payload

/** Reads a journal without changing it or opening it for writing. Throws where the disk cannot be read. */
export async function readJournal<Payload>(
  file: string,
  { read }: { readonly read: ReadPayload<Payload> },
): Promise<JournalScan<Payload> | MissingJournal> {
  try {
    return scanJournal(await readFile(file), read)
  } catch (error) {
    if (isMissing(error)) return { what: 'missing' }
    throw error
  }
}

/**
 * Reads the bytes of a journal. What follows the last line feed is an unfinished record: a crash can cut a write short,
 * but cannot turn what it wrote into something else. So a line that ends as it should and is not the next record is
 * damage, even when it is the last.
 */
export function scanJournal<Payload>(bytes: Buffer, read: ReadPayload<Payload>): JournalScan<Payload> {
  const records: Payload[] = []
  const damagedAt = (offset: number, line: number, why: DamagedJournal<Payload>['why'], cause: unknown = null) =>
    ({ what: 'damaged', records, line, offset, why, cause }) as const

  const headerEnd = bytes.indexOf('\n')
  if (headerEnd < 0) return damagedAt(0, 1, 'no-header')
  const header = decodeHeader(bytes.subarray(0, headerEnd))
  if (header.what === 'newer-format') return header
  if (header.what === 'not-a-header') return damagedAt(0, 1, 'no-header')

  let end = header.end
  let offset = headerEnd + 1
  for (;;) {
    const lineEnd = bytes.indexOf('\n', offset)
    if (lineEnd < 0) break
    const record = decodeRecord(end, bytes.subarray(offset, lineEnd))
    if (record === null) return damagedAt(offset, end.seq + 2, 'hash')
    try {
      records.push(read(JSON.parse(record.json)))
    } catch (cause) {
      return damagedAt(offset, end.seq + 2, 'unreadable', cause)
    }
    end = record.end
    offset = lineEnd + 1
  }

  const unfinished = bytes.subarray(offset)
  // A whole record with something else where its line feed was cannot come from a write cut short.
  if (decodeRecord(end, unfinished.subarray(0, -1)) !== null) return damagedAt(offset, end.seq + 2, 'hash')
  return { what: 'whole', records, end, wholeBytes: offset, unfinished }
}
