import { z } from 'zod'
import { checkAnswers } from '@core/check/check'
import { id, text } from '../bounded'

/** What is said of one draft. */
export const said = z.strictObject({ stageId: id, subjectId: id, answer: z.enum(checkAnswers), words: text })
