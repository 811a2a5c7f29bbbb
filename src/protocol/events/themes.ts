import { z } from 'zod'
import { id, integer, journalledListOf, text } from '../bounded'

export const themesEvents = [
  z.strictObject({ type: z.literal('themeCreated'), theme: z.strictObject({ id, name: text }) }),
  z.strictObject({ type: z.literal('themeRenamed'), themeId: id, name: text }),
  z.strictObject({ type: z.literal('themeMoved'), themeId: id, position: integer }),
  z.strictObject({ type: z.literal('cardsFiled'), cardIds: journalledListOf(id), themeId: id.nullable() }),
  z.strictObject({ type: z.literal('themeRemoved'), themeId: id }),
] as const
