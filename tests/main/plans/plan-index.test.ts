import type { Stretch } from '@core/across/looked-for'
import { journalFile } from '@main/journal/workshop-folder'
import type { PlanIndex } from '@main/plans/plan-index'
import { readFile, stat } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { adding, done, empty, gather, idOf, started } from '../started-workshops'
import { cached, cacheFile, heldWorkshops, indexOf } from './shelves'

const looking = (typed: string) => ({ typed, mostWorkshops: 20, whole: [] })

/** What is found when all workshops were read: of each its id, and the texts. */
async function found(index: PlanIndex, typed: string): Promise<readonly (readonly string[])[]> {
  for (;;) {
    const answer = await index.search(looking(typed))
    if (answer === null) throw new Error('Somebody looked for something else')
    const textOf = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join('')
    if (answer.reading > 0) continue
    return answer.workshops.map(({ workshopId, things }) => [workshopId, ...things.map(({ text }) => textOf(text))])
  }
}

describe('the plans of this laptop', () => {
  it('are of all workshops that can be opened, the last one first', async () => {
    const { workshops, dataFolder, ids } = await heldWorkshops('Said one', 'Said two', 'Said three')
    const [one = '', two = '', three = ''] = ids
    const index = indexOf(workshops, dataFolder)
    const all = [[three, 'Said three'], [two, 'Said two'], [one, 'Said one']]
    expect(await found(index, 'said')).toEqual(all)
    await workshops.delete(two)
    expect(await found(index, 'said')).toEqual(all.filter(([id]) => id !== two))
    await workshops.restore(two)
    expect(await found(index, 'said')).toEqual(all)
  })

  it('have the open one as it stands, confirmed act by confirmed act', async () => {
    const { workshops, dataFolder, ids } = await heldWorkshops('One')
    const index = indexOf(workshops, dataFolder)
    expect(await found(index, 'meeting')).toEqual([[ids[0], 'Meeting 1']])
    const id = idOf(await workshops.create(empty))
    await done(workshops, { type: 'addStage', stage: gather, position: 0 })
    await done(workshops, adding('Said a moment ago'))
    expect(await found(index, 'moment')).toEqual([[id, 'Said a moment ago']])
    await done(workshops, { type: 'describeWorkshop', changes: { title: 'Renamed' } })
    expect(await found(index, 'renamed')).toEqual([[id, 'Renamed']])
    await done(workshops, { type: 'undo' })
    expect(await found(index, 'renamed')).toEqual([])
    expect(await found(index, 'our town')).toEqual([[id, 'Our town']])
    // An open workshop's plan is of the moment.
    await expect(stat(cacheFile(dataFolder, id))).rejects.toThrow()
  })

  it('are kept when a workshop is left, with what was still being written', async () => {
    const { workshops, dataFolder } = await heldWorkshops('One')
    const index = indexOf(workshops, dataFolder)
    await found(index, 'one')
    const id = idOf(await workshops.create(empty))
    const outcome = workshops.submit(
      { commandId: 'command-1', act: { type: 'describeWorkshop', changes: { title: 'At the last moment' } } },
      { role: 'facilitator' },
    )
    await workshops.leave()
    await index.close()
    expect(await outcome).toMatchObject({ accepted: true })
    expect(await cached(dataFolder, id)).toMatchObject({ plan: { title: 'At the last moment' } })
  })

  it('wait for a workshop that is just being left', async () => {
    const { workshops, dataFolder } = await heldWorkshops('One')
    const index = indexOf(workshops, dataFolder)
    const id = idOf(await workshops.create(empty))
    await found(index, 'our town')
    const act = { type: 'describeWorkshop', changes: { title: 'At the last moment' } } as const
    const outcome = workshops.submit({ commandId: 'command-1', act }, { role: 'facilitator' })
    const left = workshops.leave()
    expect(await found(index, 'moment')).toEqual([[id, 'At the last moment']])
    await Promise.all([outcome, left])
  })

  it('are read again where a workshop went on elsewhere, and came back as a file', async () => {
    const { workshops, dataFolder, ids } = await heldWorkshops('Said here')
    const [id = ''] = ids
    const before = await readFile(journalFile(dataFolder, id))
    await workshops.open(id)
    await done(workshops, { type: 'addNote', kind: 'decision', text: 'Said there', priorityId: null })
    await workshops.leave()
    const after = await readFile(journalFile(dataFolder, id))

    const here = await started()
    const index = indexOf(here.workshops, here.dataFolder)
    await here.workshops.takeIn({ workshopId: id, title: 'Meeting 1', bytes: before })
    expect(await found(index, 'said')).toEqual([[id, 'Said here']])
    await here.workshops.takeIn({ workshopId: id, title: 'Meeting 1', bytes: after })
    expect(await found(index, 'said')).toEqual([[id, 'Said here', 'Said there']])
  })

  it('know rehearsals', async () => {
    const { workshops, dataFolder } = await started()
    await workshops.create({ from: 'sample', id: 'our-stockport', title: '' })
    const who = { priorityId: null, leadId: null, supporterIds: [], person: '' }
    await done(workshops, { type: 'addAction', action: { ...who, text: 'Pretend', due: '2018-05-01', measure: '' } })
    const { actions } = await indexOf(workshops, dataFolder).openActions()
    expect(actions).toMatchObject([{ text: 'Pretend', rehearsal: true, workshop: 'Our Stockport', due: '2018-05-01' }])
  })
})

describe('looking for something', () => {
  it('is overtaken by the next letter', async () => {
    const { workshops, dataFolder } = await heldWorkshops('Parking is free')
    const index = indexOf(workshops, dataFolder)
    await found(index, 'parking')
    const first = index.search(looking('p'))
    // That one is on its way when the next letters come.
    await Promise.resolve()
    const later = ['pa', 'par', 'park'].map((typed) => index.search(looking(typed)))
    const answers = await Promise.all([first, ...later])
    expect(answers.map((answer) => answer?.things ?? null)).toEqual([1, null, null, 1])
    expect(await index.search(looking('parsnip'))).toMatchObject({ things: 0, reading: 0 })
  })
})
