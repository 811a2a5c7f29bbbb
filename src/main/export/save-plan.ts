import type { Plan } from '@core/plan'
import type { Saved } from '@protocol/window-contract'
import { type AskWhere, saveFile } from './save-file'

/** Draws the plan as a PDF and writes it where the person says. What it draws with is loaded only now. */
export async function savePlanAsPdf(plan: Plan, fontFolder: string, askWhere: AskWhere): Promise<Saved> {
  const [{ writePdf }, { planDocument }, { wordsIn }, { planFileName }] = await Promise.all([
    import('./pdf/write-pdf'),
    import('./document/plan-document'),
    import('./document/words/words-in'),
    import('./file-name'),
  ])
  return saveFile(planFileName(plan), askWhere, async () => {
    const words = wordsIn('en')
    const options = { fontFolder, now: Date.now(), words: words.running, look: 'standard' } as const
    const { bytes } = await writePdf(planDocument(plan, words), options)
    return bytes
  })
}
