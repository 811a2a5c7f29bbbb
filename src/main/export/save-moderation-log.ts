import type { ModerationEntry } from '@core/moderation/moderation-log'
import { moderationColumns, moderationRow } from '@protocol/moderation-table'
import type { Saved } from '@protocol/window-contract'
import { moderationLogFileName } from './file-name'
import { type AskWhere, saveFile } from './save-file'

interface LoggedWorkshop {
  readonly title: string
  readonly date: string
}

/** Writes the log as a table for spreadsheets where the person says. */
export function saveModerationLog(
  log: readonly ModerationEntry[],
  workshop: LoggedWorkshop,
  askWhere: AskWhere,
): Promise<Saved> {
  return saveFile(moderationLogFileName(workshop), askWhere, async () => {
    const { writeCsv } = await import('@protocol/csv')
    const rows = log.map((entry) => {
      const row = moderationRow(entry)
      return moderationColumns.map((column) => row[column])
    })
    return Buffer.from(writeCsv([moderationColumns, ...rows]))
  })
}
