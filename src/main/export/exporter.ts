import type { Language } from '@core/language'
import type { Plan } from '@core/plan'

export interface ExportedFile {
  /** A name that sorts by date and says what it is; without a folder, and allowed on every system. */
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

export interface ExportContext {
  /** The folder with the typeface's files. */
  readonly fontFolder: string
  /** ms since 1970; written into files as the time at which they were made. The same plan and time give the same bytes. */
  readonly now: number
  /** Of the words that the file adds to what people said. */
  readonly language: Language
  /** From 0 to 1, at least a few times a second on a long one. */
  readonly onProgress: (share: number) => void
}

/**
 * Makes the files of one kind: one, but for mail, which is one an organisation. It gets a plan that is chosen already, and
 * runs in a thread of its own, where it may be ended at any time; it touches no disk but to read the typeface.
 */
export type Exporter = (plan: Plan, context: ExportContext) => Promise<readonly ExportedFile[]>
