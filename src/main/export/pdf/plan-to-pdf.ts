import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { jsPDF } from 'jspdf'
import type { Plan } from '@core/plan'
import { actions } from './actions'
import { createCanvas } from './canvas'
import { leftOut, nextMeeting } from './closing'
import { cover } from './cover'
import { flow, type Piece } from './flow'
import { embedFonts } from './fonts'
import { decisions, notes } from './notes'
import type { PlanWords } from '../document/words/plan-words'
import { priorities } from './priorities'
import { drawRunningLines } from './running-lines'
import { equalVoice, links, missing } from './room'
import type { PlanContext } from './section'
import { agreement, checks, commitments, offers } from './promises'
import { createTypesetter } from './typesetter'
import { voices } from './voices'
import { votes } from './votes'

interface PdfOptions {
  /** The folder with the typeface's files. */
  readonly fontFolder: string
  /** ms since 1970; written into the file as the time at which it was made. */
  readonly now: number
  readonly words: PlanWords
}

export interface PlanPdf {
  readonly bytes: Uint8Array
  /** Characters of the plan that the typeface lacks; the plan itself says so, and names them where they were. */
  readonly missingCharacters: number
}

/**
 * Draws the plan as a PDF for A4 paper.
 *
 * The same plan, time and words always give the same bytes. Other work gets its turn while pages are laid out; only
 * the last step, where jsPDF writes the file, runs in one go.
 */
export async function planToPdf(plan: Plan, { fontFolder, now, words }: PdfOptions): Promise<PlanPdf> {
  const document = new jsPDF({ unit: 'pt', format: 'a4', compress: true, floatPrecision: 3, putOnlyUsedFonts: true })
  document.setFileId(
    createHash('sha256')
      .update(JSON.stringify([plan, now]))
      .digest('hex')
      .slice(0, 32),
  )
  document.setCreationDate(pdfDate(now))
  document.setLanguage(words.language === 'cy' ? 'cy' : 'en-GB')
  document.setDocumentProperties({
    title: plan.title || words.cover.untitled,
    subject: words.cover.kind,
    creator: 'Roundtable',
  })
  const fonts = await embedFonts(document, fontFolder)
  const context: PlanContext = { plan, words, set: createTypesetter(fonts, words.running.missing) }
  const canvas = createCanvas(document)
  await flow(sections(context), canvas, breather())
  drawRunningLines(context, canvas)
  return { bytes: new Uint8Array(document.output('arraybuffer')), missingCharacters: context.set.missing() }
}

function* sections(context: PlanContext): Generator<Piece> {
  yield* cover(context)
  yield* priorities(context)
  yield* agreement(context)
  yield* actions(context)
  yield* commitments(context)
  yield* offers(context)
  yield* links(context)
  yield* missing(context)
  yield* checks(context)
  yield* decisions(context)
  yield* notes(context)
  yield* votes(context)
  yield* equalVoice(context)
  yield* voices(context)
  yield* nextMeeting(context)
  yield* leftOut(context)
}

const longestTurnMs = 8

/** Lets other work of the process have its turn once this has taken long enough. */
function breather(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < longestTurnMs) return
    await nextTurn()
    since = performance.now()
  }
}

/** jsPDF takes no year after 2037; a laptop whose clock is off still gets its plan. */
const latest = Date.UTC(2037, 11, 31)

function pdfDate(now: number): string {
  const digits = new Date(Math.max(0, Math.min(now, latest))).toISOString().replace(/\D/g, '').slice(0, 14)
  return `D:${digits}+00'00'`
}
