import type { PlanChoice } from '@core/plan-choice'
import type { Language } from '@core/language'
import { languages } from '@core/language'
import { webChoices } from '@core/plan-choice'
import { z } from 'zod'

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

export const exportKindSchema = z.enum(exportKinds)

/** What is to be in the files, and in which language the app's own words are. */
export interface ExportChoice extends PlanChoice {
  readonly language: Language
}

export const exportChoiceSchema: z.ZodType<ExportChoice> = z.strictObject({
  names: z.boolean(),
  cards: z.boolean(),
  votes: z.boolean(),
  offers: z.boolean(),
  web: z.enum(webChoices),
  language: z.enum(languages),
})
