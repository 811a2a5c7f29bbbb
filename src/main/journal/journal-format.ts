import { createHash } from 'node:crypto'
import { z } from 'zod'

/**
 * The lines of a journal. Each is JSON and ends with a line feed:
 *
 *     {"format":"roundtable-journal","version":1,"workshopId":"…","hash":"<hash>"}
 *     {"seq":1,"prev":"<hash of the line before>","hash":"<hash>","record":{…}}
 *     {"seq":2,"prev":…
 *
 * One mechanism finds both a changed byte and a line that is missing, repeated or in the wrong place: a record's hash
 * is the first 32 hexadecimal digits of SHA-256 over `prev:seq:` and the record's bytes, and the header's is that of
 * everything before it. That replaces a CRC-32C beside a hash of the previous record: it is simpler, and no accident
 * gets past it. It is a guard against accidents, not against someone who rewrites the file and every hash in it.
 *
 * Every version of the format keeps this: the first line is an object with `format`, `version` and, last, that `hash`.
 */
const journalVersion = 1

const format = 'roundtable-journal'
const hashLength = 32
const closingBrace = 0x7d

/** Where a chain of lines ends: what the next record is chained to. The header is number 0. */
export interface ChainEnd {
  readonly seq: number
  readonly hash: string
}

/** A line as it is written, with its line feed. */
export interface Line {
  readonly bytes: Buffer
  readonly end: ChainEnd
}

type DecodedHeader =
  | { readonly what: 'header'; readonly end: ChainEnd }
  | { readonly what: 'newer-format'; readonly version: number }
  | { readonly what: 'not-a-header' }

const header = z.object({ format: z.literal(format), version: z.int().min(1) })

export function encodeHeader(workshopId: string): Line {
  const fields = JSON.stringify({ format, version: journalVersion, workshopId }).slice(0, -1)
  const hash = hashOf(fields)
  return { bytes: Buffer.from(`${fields}${headerEnding(hash)}\n`), end: { seq: 0, hash } }
}

/** Reads the first line, without its line feed. */
export function decodeHeader(line: Buffer): DecodedHeader {
  const fields = line.subarray(0, Math.max(0, line.length - headerEnding('').length - hashLength))
  const hash = hashOf(fields)
  if (line.toString('latin1', fields.length) !== headerEnding(hash)) return { what: 'not-a-header' }
  const read = header.safeParse(parsed(`${fields.toString()}}`))
  if (!read.success) return { what: 'not-a-header' }
  if (read.data.version > journalVersion) return { what: 'newer-format', version: read.data.version }
  return { what: 'header', end: { seq: 0, hash } }
}

/** The line that comes after `before`. `json` is the record's JSON text. */
export function encodeRecord(before: ChainEnd, json: string): Line {
  const seq = before.seq + 1
  const hash = hashOf(`${before.hash}:${seq}:`, json)
  return { bytes: Buffer.from(`${recordBeginning(before)}${hash}${recordMiddle}${json}}\n`), end: { seq, hash } }
}

/**
 * Reads a line, without its line feed, as the one that comes after `before`. Null where it is anything else, be it
 * another record or the right one with a byte changed.
 */
export function decodeRecord(before: ChainEnd, line: Buffer): { json: string; end: ChainEnd } | null {
  const beginning = recordBeginning(before)
  const jsonStart = beginning.length + hashLength + recordMiddle.length
  if (line.at(-1) !== closingBrace) return null
  const json = line.subarray(jsonStart, -1)
  const seq = before.seq + 1
  const hash = hashOf(`${before.hash}:${seq}:`, json)
  if (line.toString('latin1', 0, jsonStart) !== `${beginning}${hash}${recordMiddle}`) return null
  return { json: json.toString(), end: { seq, hash } }
}

const recordMiddle = '","record":'

function recordBeginning(before: ChainEnd): string {
  return `{"seq":${before.seq + 1},"prev":"${before.hash}","hash":"`
}

function headerEnding(hash: string): string {
  return `,"hash":"${hash}"}`
}

function hashOf(...parts: (string | Buffer)[]): string {
  const sha256 = createHash('sha256')
  for (const part of parts) sha256.update(part)
  return sha256.digest('hex').slice(0, hashLength)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
