import type { ActRecord } from '@core/history/history'
import { recordSchema } from './event-schema'

/** Reads what a journal holds. Throws where it is not a record of this format. */
export function readRecord(value: unknown): ActRecord {
  return recordSchema.parse(value)
}
