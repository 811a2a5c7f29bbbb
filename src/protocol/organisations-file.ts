import { z } from 'zod'
import type { SpellingDecisions } from '@core/web/joined-spellings'
import { listOf, text } from './bounded'

const format = 'roundtable-organisations'
const version = 1

const file = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  joined: listOf(z.strictObject({ name: text, spellings: listOf(text).min(2) })),
  apart: listOf(z.tuple([text, text])),
})

/** Reads what people decided about names that look alike; null where it is no such file or damaged. Never throws. */
export function readOrganisationsFile(content: string): SpellingDecisions | null {
  const read = file.safeParse(parsed(content))
  return read.success ? { joined: read.data.joined, apart: read.data.apart } : null
}

/** Written to be read by people as well. */
export function organisationsFileOf({ joined, apart }: SpellingDecisions): string {
  return `${JSON.stringify({ format, version, joined, apart }, null, 2)}\n`
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return null
  }
}
