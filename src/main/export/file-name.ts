import type { Plan } from '@core/plan'
import { ownWayEnding } from '@protocol/own-way-file'

/** Well below the 255 bytes that file systems allow, so that a folder's path and a copy's number still fit. */
const longestNameBytes = 160

type Named = Pick<Plan, 'title' | 'date'>

/** `2018-02-14 Our Stockport - plan.pdf` */
export function planFileName(plan: Named): string {
  return exportFileName(plan, 'plan.pdf')
}

/** `2018-02-14 Our Stockport - moderation log.csv` */
export function moderationLogFileName(workshop: Named): string {
  return exportFileName(workshop, 'moderation log.csv')
}

/**
 * A name that sorts by date and says what it is.
 *
 * It is one name without a folder, and allowed on Windows, macOS and Linux.
 */
function exportFileName(workshop: Named, what: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(workshop.date) ? `${workshop.date} ` : ''
  const title = shortened(fileNamePart(workshop.title)) || 'Workshop'
  return unreserved(`${date}${title} - ${what}`)
}

/** A name that says what it is: `Our town's way.way.json`. */
export function wayFileName(name: string): string {
  return unreserved(`${shortened(fileNamePart(name)) || 'Way of working'}${ownWayEnding}`)
}

function unreserved(name: string): string {
  return reserved.test(name) ? `Workshop ${name}` : name
}

/** Windows takes these names for devices, whatever follows them after a dot. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)\./i

function fileNamePart(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+|[\s.]+$/g, '')
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function shortened(text: string): string {
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (Buffer.byteLength(kept + segment) > longestNameBytes) return kept.replace(/[\s.]+$/, '')
    kept += segment
  }
  return kept
}
