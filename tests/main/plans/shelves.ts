import { type ListedWorkshop, PlanShelf } from '@main/plans/plan-shelf'
import { answerFrom } from '@main/plans/answer-questions'
import { PlanIndex } from '@main/plans/plan-index'
import type { StartPlanThread } from '@main/plans/plan-thread'
import type { Workshops } from '@main/workshops'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { done, idOf, started } from '../started-workshops'

export const madeBy = '1.2.3'

/** The plans as the app has them, but in this thread: what a thread of its own is for is seen in the app itself. */
export function indexOf(workshops: Workshops, dataFolder: string): PlanIndex {
  const shelfHere: StartPlanThread = ({ onMessage, onEnd }) => {
    const shelf = new PlanShelf({ dataFolder, madeBy })
    return {
      // What crosses to a thread is a copy.
      send: (message) => {
        const copy = structuredClone(message)
        if (copy.what !== 'close') setImmediate(() => void answerFrom(shelf, copy, onMessage))
      },
      close: () => new Promise((resolve) => setImmediate(() => void shelf.close().then(onEnd).then(resolve))),
    }
  }
  const index = new PlanIndex(workshops, shelfHere)
  onTestFinished(() => index.close())
  return index
}

export const extent = { mostWorkshops: 20, mostThingsOfEach: 4, whole: [] }

export function cacheFile(dataFolder: string, id: string): string {
  return join(dataFolder, 'workshops', id, 'plan.json')
}

export async function cached(dataFolder: string, id: string): Promise<unknown> {
  return JSON.parse(await readFile(cacheFile(dataFolder, id), 'utf8'))
}

/** A data folder with workshops that were held and left, each with a decision; ids in the order of the decisions. */
export async function heldWorkshops(...decisions: readonly string[]) {
  const { workshops, dataFolder } = await started()
  const ids: string[] = []
  for (const decision of decisions) {
    ids.push(idOf(await workshops.create({ from: 'empty', id: '', title: `Meeting ${ids.length + 1}` })))
    await done(workshops, { type: 'addNote', kind: 'decision', text: decision, priorityId: null })
  }
  await workshops.leave()
  return { workshops, dataFolder, ids }
}

/** Workshops as a list has them in which none changed. */
export function listed(ids: readonly string[]): readonly ListedWorkshop[] {
  return ids.map((id) => ({ id, changedAt: 1 }))
}

/** A shelf that has read and kept all of these, and reads no more. */
export async function shelfWith(dataFolder: string, ids: readonly string[], version = madeBy): Promise<PlanShelf> {
  const shelf = new PlanShelf({ dataFolder, madeBy: version })
  await shelf.plans(listed(ids))
  await shelf.close()
  return shelf
}
