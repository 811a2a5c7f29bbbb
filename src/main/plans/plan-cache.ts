import type { Plan } from '@core/plan'
import { planSchema } from '@protocol/plan-file'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { workshopFolder } from '../journal/workshop-folder'

/** What a plan was made from. Made anew where either is not the same any more. */
export interface PlanSource {
  /** Length of the journal's whole lines. Nothing in a journal changes but that more is added. */
  readonly journalBytes: number
  /** The app that made it: another version may draw another plan from the same journal. */
  readonly madeBy: string
}

const cacheSchema = z.strictObject({
  format: z.literal('roundtable-plan-cache'),
  version: z.literal(1),
  journalBytes: z.int(),
  madeBy: z.string(),
  plan: planSchema,
})

/** The plan as it was kept, or null for every reason that it may not be of use: it can be made again. */
export async function readCachedPlan(dataFolder: string, id: string, source: PlanSource): Promise<Plan | null> {
  try {
    const kept = cacheSchema.parse(JSON.parse(await readFile(cacheFile(dataFolder, id), 'utf8')))
    return kept.journalBytes === source.journalBytes && kept.madeBy === source.madeBy ? kept.plan : null
  } catch {
    return null
  }
}

/**
 * Keeps a plan. Nobody waits for the disk: after a crash the file is whole, or cut short and then no JSON. Where it
 * cannot be written it is removed, and the plan is made from the journal each time.
 */
export async function keepPlan(dataFolder: string, id: string, source: PlanSource, plan: Plan): Promise<void> {
  const file = cacheFile(dataFolder, id)
  const next = `${file}.next`
  const { journalBytes, madeBy } = source
  try {
    await writeFile(next, JSON.stringify({ format: 'roundtable-plan-cache', version: 1, journalBytes, madeBy, plan }))
    await rename(next, file)
  } catch {
    for (const left of [next, file]) await rm(left, { force: true }).catch(() => undefined)
  }
}

function cacheFile(dataFolder: string, id: string): string {
  return join(workshopFolder(dataFolder, id), 'plan.json')
}
