import type { InBothLanguages, Language } from '@core/language'
import type { Plan } from '@core/plan'
import type { ExportKind } from '@protocol/exports'
import { ownWayEnding } from '@protocol/own-way-file'
import { workshopFileEnding } from '@protocol/workshop-file'

/** With what follows well below the 255 bytes that file systems allow, so that a copy's number still fits. */
const longestTitleBytes = 120
/** Of what stands behind a workshop's title. */
const longestPartBytes = 60

type Named = Pick<Plan, 'title' | 'date'>

const ending: Readonly<Record<ExportKind, string>> = {
  'plan-easy-read': 'pdf',
  'plan-html': 'html',
  'plan-pdf': 'pdf',
  'progress-easy-read': 'pdf',
  'progress-html': 'html',
  'progress-pdf': 'pdf',
  'agreement-pdf': 'pdf',
  'agreement-docx': 'docx',
  'actions-csv': 'csv',
  'cards-csv': 'csv',
  'votes-csv': 'csv',
  'tables-xlsx': 'xlsx',
  'calendar-ics': 'ics',
  'mail-eml': 'eml',
  'plan-json': 'json',
}

const plan = { en: 'plan', cy: 'cynllun' }
const easyReadPlan = { en: 'easy-read plan', cy: 'cynllun hawdd ei ddeall' }
const progress = { en: 'progress report', cy: 'adroddiad cynnydd' }
const easyReadProgress = { en: 'easy-read progress report', cy: 'adroddiad cynnydd hawdd ei ddeall' }
const agreement = { en: 'agreement', cy: 'cytundeb' }

const what: Readonly<Record<ExportKind, InBothLanguages>> = {
  'plan-easy-read': easyReadPlan,
  'plan-html': plan,
  'plan-pdf': plan,
  'progress-easy-read': easyReadProgress,
  'progress-html': progress,
  'progress-pdf': progress,
  'agreement-pdf': agreement,
  'agreement-docx': agreement,
  'actions-csv': { en: 'actions', cy: 'camau gweithredu' },
  'cards-csv': { en: 'cards', cy: 'cardiau' },
  'votes-csv': { en: 'votes', cy: 'pleidleisiau' },
  'tables-xlsx': { en: 'tables', cy: 'tablau' },
  'calendar-ics': { en: 'calendar', cy: 'calendr' },
  'mail-eml': { en: 'mail', cy: 'e-bost' },
  'plan-json': { en: 'plan data', cy: 'data’r cynllun' },
}

/** `2018-02-14 Our Stockport - easy-read plan.pdf` */
export function exportFileName(workshop: Named, kind: ExportKind, language: Language): string {
  return fileName(workshop, `${what[kind][language]}.${ending[kind]}`)
}

/** `2018-02-14 Our Stockport - mail to Stockport Homes.eml` */
export function mailFileName(workshop: Named, organisation: string, language: Language): string {
  const to = { en: 'mail to', cy: 'e-bost at' }[language]
  const name = shortened(fileNamePart(organisation), longestPartBytes) || { en: 'everybody', cy: 'bawb' }[language]
  return fileName(workshop, `${to} ${name}.eml`)
}

/** `2018-02-14 Our Stockport - whole workshop.roundtable` */
export function workshopFileName(workshop: Named): string {
  return fileName(workshop, `whole workshop${workshopFileEnding}`)
}

/** `2018-02-14 Our Stockport - moderation log.csv` */
export function moderationLogFileName(workshop: Named): string {
  return fileName(workshop, 'moderation log.csv')
}

/**
 * A name that sorts by date and says what it is.
 *
 * It is one name without a folder, and allowed on Windows, macOS and Linux.
 */
function fileName(workshop: Named, called: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(workshop.date) ? `${workshop.date} ` : ''
  const title = shortened(fileNamePart(workshop.title), longestTitleBytes) || 'Workshop'
  return unreserved(`${date}${title} - ${called}`)
}

/** A name that says what it is: `Our town's way.way.json`. */
export function wayFileName(name: string): string {
  return unreserved(`${shortened(fileNamePart(name), longestTitleBytes) || 'Way of working'}${ownWayEnding}`)
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

function shortened(text: string, longestBytes: number): string {
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (Buffer.byteLength(kept + segment) > longestBytes) return kept.replace(/[\s.]+$/, '')
    kept += segment
  }
  return kept
}
