import { PlanShelf } from '@main/plans/plan-shelf'
import { readPlan } from '@main/plans/read-plan'
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { storeLaptop } from '../../../scripts/bench/plans/stored-laptop'
import { bundled, run } from '../journal/child'
import { temporaryFolder } from '../journal/temporary-folder'
import { cacheFile, extent, listed, madeBy, shelfWith } from './shelves'

const keepInALoop = bundled(new URL('keep-in-a-loop.ts', import.meta.url))

it('500 workshops are read one after the other, answered about all the time, and found again as kept', async () => {
  const dataFolder = await temporaryFolder()
  const lastAt = Date.UTC(2026, 0, 1)
  const ids = await storeLaptop(dataFolder, { workshops: 500, cards: 40, lastAt })
  const all = listed(ids)
  const shelf = new PlanShelf({ dataFolder, madeBy })
  const left: number[] = []
  for (;;) {
    const { reading, inWorkshops } = shelf.search(all, ['meeting'], extent)
    // What is read is found, and the rest is still to come.
    expect(inWorkshops + reading).toBe(500)
    left.push(reading)
    if (reading === 0) break
    await new Promise(setImmediate)
  }
  expect(new Set(left).size).toBeGreaterThan(100)
  const { actions } = shelf.openActions(all)
  expect(actions).toHaveLength(3000)
  await shelf.close()

  const again = await shelfWith(dataFolder, ids)
  expect(again.openActions(all)).toEqual({ actions, reading: 0 })
  expect(again.search(all, ['dwr'], extent)).toEqual(shelf.search(all, ['dwr'], extent))
}, 60_000)

it('closing waits for no more than the plan that is just being read', async () => {
  const dataFolder = await temporaryFolder()
  const ids = await storeLaptop(dataFolder, { workshops: 100, cards: 5, lastAt: Date.UTC(2026, 0, 1) })
  const shelf = new PlanShelf({ dataFolder, madeBy })
  const all = shelf.plans(listed(ids))
  await shelf.close()
  expect((await all).length).toBeLessThan(100)
})

it('a kill while a plan is being kept costs nothing', async () => {
  const dataFolder = await temporaryFolder()
  const [id = ''] = await storeLaptop(dataFolder, { workshops: 1, cards: 500, lastAt: Date.UTC(2026, 0, 1) })
  const plan = (await readPlan(dataFolder, id, madeBy))?.plan
  for (const times of [1, 4, 9]) {
    let kept = 0
    const keeping = [process.execPath, keepInALoop.path, dataFolder, id, madeBy] as const
    const { signal } = await run([...keeping], { stopAt: () => ++kept === times })
    expect(signal).toBe('SIGKILL')
    expect((await readPlan(dataFolder, id, madeBy))?.plan).toEqual(plan)
    await shelfWith(dataFolder, [id])
    expect(JSON.parse(await readFile(cacheFile(dataFolder, id), 'utf8'))).toMatchObject({ madeBy })
  }
})
