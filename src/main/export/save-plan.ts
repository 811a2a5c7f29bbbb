import type { Plan } from '@core/plan'
import type { Saved } from '@protocol/window-contract'
import { type AskWhere, saveFile } from './save-file'

/** Draws the plan as a PDF and writes it where the person says. What it draws with is loaded only now. */
export async function savePlanAsPdf(plan: Plan, fontFolder: string, askWhere: AskWhere): Promise<Saved> {
  const [{ planToPdf }, { englishWords }, { planFileName }] = await Promise.all([
    import('./pdf/plan-to-pdf'),
    import('./document/words/english-words'),
    import('./file-name'),
  ])
  return saveFile(planFileName(plan), askWhere, async () => {
    const { bytes } = await planToPdf(plan, { fontFolder, now: Date.now(), words: englishWords })
    return bytes
  })
}
