import type { PlanChoice } from '@core/plan-choice'
import type { Language } from '@core/language'

/** Every file that a plan can be saved as. All draw the same `Plan`. */
export const exportKinds = [
  'plan-easy-read',
  'plan-html',
  'plan-pdf',
  'progress-easy-read',
  'progress-html',
  'progress-pdf',
  'agreement-pdf',
  'agreement-docx',
  'actions-csv',
  'cards-csv',
  'votes-csv',
  'tables-xlsx',
  'calendar-ics',
  'mail-eml',
  'plan-json',
] as const

export type ExportKind = (typeof exportKinds)[number]

/** What is to be in the files, and in which language the app's own words are. */
export interface ExportChoice extends PlanChoice {
  readonly language: Language
}

/** The kinds whose pages can be looked at before they are saved. */
export const previewedKinds = [
  'plan-easy-read',
  'plan-pdf',
  'progress-easy-read',
  'progress-pdf',
  'agreement-pdf',
] as const satisfies readonly ExportKind[]

export type PreviewedKind = (typeof previewedKinds)[number]

/** A file that is looked at and not saved. `overtaken`: another was asked for before this one was made. */
export type Preview =
  | { readonly made: true; readonly bytes: Uint8Array }
  | { readonly made: false; readonly why: 'failed' | 'overtaken' | 'missing' }

export interface ExportProgress {
  readonly kind: ExportKind
  /** From 0 to 1, of all that is being saved. */
  readonly share: number
}

/** What came of saving files. */
export type SavedExports =
  /** `missing`: no workshop is open; `busy`: others are being saved. */
  | { readonly began: false; readonly why: 'cancelled' | 'missing' | 'busy' }
  | {
      readonly began: true
      readonly folder: string
      /** The names of those that are whole on disk, whatever came after them. */
      readonly files: readonly string[]
      /** What could not be made. */
      readonly failed: readonly ExportKind[]
      /** What there is nothing to put in, such as mail where there are no organisations. */
      readonly empty: readonly ExportKind[]
      /** Why it ended before all was tried, or null. */
      readonly stopped: 'cancelled' | 'disk-full' | 'not-writable' | null
    }
