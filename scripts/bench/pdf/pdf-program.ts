import { englishWords } from '@main/export/document/words/english-words'
import { planDocument } from '@main/export/document/plan-document'
import { writePdf } from '@main/export/pdf/write-pdf'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { interleave } from '../interleave.mjs'
import { barePdf } from './bare-pdf'
import { planWith } from './large-plan'
import { textDrawnBy } from './recorded-text'

/** `pdf-program FONT-FOLDER ROUNDS ACTIONS`: the plan as a PDF, and the bare loop that draws the same text. */
const [fontFolder = '', rounds = '', actions = ''] = process.argv.slice(2)
const warmUpRounds = 2
setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const plan = planWith(Number(actions))
const drawPlan = async () => {
  const { running: words } = englishWords
  return (await writePdf(planDocument(plan, englishWords), { fontFolder, now: 0, words, look: 'standard' })).bytes
}
const pages = await textDrawnBy(drawPlan)
const pdfs = { plan: drawPlan, bare: () => barePdf(pages, fontFolder) }
const measures = { floor: () => timed(pdfs.bare), plan: () => timed(pdfs.plan) }
await interleave(warmUpRounds, measures)
const samples = await interleave(Number(rounds), measures)
const facts = { pages: pages.length, planBytes: (await pdfs.plan()).length, bareBytes: (await pdfs.bare()).length }
console.log(JSON.stringify({ samples, facts }))

async function timed(work: () => Promise<unknown>): Promise<number> {
  // What one PDF leaves behind is not the next one's to clear away.
  collectGarbage()
  const from = performance.now()
  await work()
  return performance.now() - from
}
