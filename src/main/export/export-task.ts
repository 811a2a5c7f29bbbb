import type { Plan } from '@core/plan'
import { exportKindSchema } from '@protocol/export-schema'
import type { ExportKind } from '@protocol/exports'
import { z } from 'zod'
import type { ExportContext } from './exporter'

/** What a thread is to make, one kind after the other. */
export interface ExportTask extends Omit<ExportContext, 'onProgress'> {
  /** Already without what is not to be in the files. */
  readonly plan: Plan
  readonly kinds: readonly ExportKind[]
}

const file = z.strictObject({ name: z.string(), contentType: z.string(), bytes: z.instanceof(Uint8Array) })

export const exportReportSchema = z.discriminatedUnion('type', [
  /** From 0 to 1, of this kind. */
  z.strictObject({ type: z.literal('progress'), kind: exportKindSchema, share: z.number() }),
  z.strictObject({ type: z.literal('made'), kind: exportKindSchema, files: z.array(file) }),
  z.strictObject({ type: z.literal('failed'), kind: exportKindSchema }),
])

export type ExportReport = z.infer<typeof exportReportSchema>
