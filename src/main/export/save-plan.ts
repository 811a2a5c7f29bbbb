import type { Plan } from '@core/plan'
import type { Saved } from '@protocol/window-contract'
import { rename, rm, writeFile } from 'node:fs/promises'

/** What asks the person where to put a file: a path, or null where they changed their mind. */
type AskWhere = (suggestedName: string) => Promise<string | null>

/** Draws the plan as a PDF and writes it where the person says. What it draws with is loaded only now. */
export async function savePlanAsPdf(plan: Plan, fontFolder: string, askWhere: AskWhere): Promise<Saved> {
  const [{ planToPdf }, { englishWords }, { planFileName }] = await Promise.all([
    import('./pdf/plan-to-pdf'),
    import('./pdf/english-words'),
    import('./file-name'),
  ])
  const path = await askWhere(planFileName(plan))
  if (path === null) return { saved: false, why: 'cancelled' }
  const { bytes } = await planToPdf(plan, { fontFolder, now: Date.now(), words: englishWords })
  // A plan that was saved there before stays whole until the new one is.
  const unfinished = `${path}.part`
  try {
    await writeFile(unfinished, bytes, { flush: true })
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    if (!(error instanceof Error && 'code' in error)) throw error
    return { saved: false, why: error.code === 'ENOSPC' ? 'disk-full' : 'not-writable' }
  }
  return { saved: true, path }
}
