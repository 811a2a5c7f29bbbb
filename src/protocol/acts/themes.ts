import { z } from 'zod'
import { id, integer, listOf, text } from '../bounded'

export const themesActs = [
  z.strictObject({ type: z.literal('createTheme'), name: text, cardIds: listOf(id) }),
  z.strictObject({ type: z.literal('renameTheme'), themeId: id, name: text }),
  z.strictObject({ type: z.literal('moveTheme'), themeId: id, position: integer }),
  z.strictObject({ type: z.literal('fileCards'), cardIds: listOf(id), themeId: id.nullable() }),
  z.strictObject({ type: z.literal('mergeThemes'), themeId: id, intoThemeId: id }),
  z.strictObject({ type: z.literal('dissolveTheme'), themeId: id }),
] as const
