import { languages } from '@core/language'
import { webChoices } from '@core/plan-choice'
import { z } from 'zod'
import { type ExportChoice, exportKinds } from './exports'

// Apart from the kinds themselves, so that a page that names them needs no package.

export const exportKindSchema = z.enum(exportKinds)

export const exportChoiceSchema: z.ZodType<ExportChoice> = z.strictObject({
  names: z.boolean(),
  cards: z.boolean(),
  votes: z.boolean(),
  offers: z.boolean(),
  web: z.enum(webChoices),
  language: z.enum(languages),
})
