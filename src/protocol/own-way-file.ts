import { z } from 'zod'
import type { OwnWay } from '@core/ways-of-working/own-way'
import { ownWayRefusal } from '@core/ways-of-working/own-way'
import type { Refusal } from '@core/workshop'
import { listOf, text } from './bounded'
import { stagePlan } from './parts/stage-plan'

/** What a file of a way of working is called at its end. */
export const ownWayEnding = '.way.json'

/** Far above what forty stages with every limit used up take. */
export const longestOwnWayFile = 1_000_000

const format = 'roundtable-way'
const version = 1

const ownWayFile = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  name: text,
  description: text,
  stages: listOf(stagePlan),
})

/** Why a file cannot be used, whatever is in it. */
export type NotAWay = 'too-large' | 'another-file' | 'newer-format' | 'damaged'

/** What a file said, or why it is not a way of working. */
export type OwnWayRead =
  | { readonly read: true; readonly way: OwnWay }
  | { readonly read: false; readonly why: NotAWay }
  /** It is whole, and asks for what the rules do not allow. */
  | { readonly read: false; readonly why: 'refused'; readonly refusal: Refusal }

/** Reads a `*.way.json`, as described in docs/way-files.md. Never throws. */
export function readOwnWayFile(content: string): OwnWayRead {
  if (content.length > longestOwnWayFile) return { read: false, why: 'too-large' }
  const value = parsed(content)
  const head = z.object({ format: z.literal(format), version: z.int() }).safeParse(value)
  if (!head.success) return { read: false, why: 'another-file' }
  if (head.data.version > version) return { read: false, why: 'newer-format' }
  const file = ownWayFile.safeParse(value)
  if (!file.success) return { read: false, why: 'damaged' }
  const { name, description, stages } = file.data
  const way: OwnWay = { name: name.trim(), description: description.trim(), stages }
  const refused = ownWayRefusal(way)
  return refused === null ? { read: true, way } : { read: false, why: 'refused', refusal: refused.refusal }
}

/** Written to be read by people as well. */
export function ownWayFileOf({ name, description, stages }: OwnWay): string {
  return `${JSON.stringify({ format, version, name, description, stages }, null, 2)}\n`
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return null
  }
}
