import { journalFile } from '@main/journal/workshop-folder'
import { readFile, stat } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { adding, done, empty, gather, idOf, started } from '../started-workshops'
import { cached, cacheFile, heldWorkshops, indexOf } from './shelves'

const looking = (typed: string) => ({ typed, mostWorkshops: 20, whole: [] })

describe('the plans of this laptop', () => {
  it('are of all workshops that can be opened, the last one first, and without what was said', async () => {
    const { workshops, dataFolder, ids } = await heldWorkshops('One', 'Two', 'Three')
    const [one = '', two = '', three = ''] = ids
    const index = indexOf(workshops, dataFolder)
    const decisions = async () => {
      const all = await index.allPlans()
      return all.map(({ workshopId, plan }) => [workshopId, ...plan.decisions])
    }
    expect(await decisions()).toEqual([[three, 'Three'], [two, 'Two'], [one, 'One']])
    await workshops.delete(two)
    expect(await decisions()).toEqual([[three, 'Three'], [one, 'One']])
    await workshops.restore(two)
    expect(await decisions()).toEqual([[three, 'Three'], [two, 'Two'], [one, 'One']])
  })

  it('have the open one as it stands, confirmed act by confirmed act', async () => {
    const { workshops, dataFolder, ids } = await heldWorkshops('One')
    const index = indexOf(workshops, dataFolder)
    expect(await index.allPlans()).toHaveLength(1)
    const id = idOf(await workshops.create(empty))
    await done(workshops, { type: 'addStage', stage: gather, position: 0 })
    await done(workshops, adding('Said a moment ago'))
    expect(await index.search(looking('moment'))).toMatchObject({ workshops: [{ workshopId: id, found: 1 }] })
    await done(workshops, { type: 'describeWorkshop', changes: { title: 'Renamed' } })
    expect((await index.allPlans()).map(({ workshopId, plan }) => [workshopId, plan.title, plan.voices])).toEqual([
      [id, 'Renamed', []],
      [ids[0], 'Meeting 1', []],
    ])
    await done(workshops, { type: 'undo' })
    expect((await index.allPlans()).map(({ plan }) => plan.title)).toEqual(['Our town', 'Meeting 1'])
    // An open workshop's plan is of the moment.
    await expect(stat(cacheFile(dataFolder, id))).rejects.toThrow()
  })

  it('are kept when a workshop is left, with what was still being written', async () => {
    const { workshops, dataFolder } = await heldWorkshops('One')
    const index = indexOf(workshops, dataFolder)
    await index.allPlans()
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
    const decisions = async () => (await index.allPlans()).map(({ plan }) => plan.decisions)
    await here.workshops.takeIn({ workshopId: id, title: 'Meeting 1', bytes: before })
    expect(await decisions()).toEqual([['Said here']])
    await here.workshops.takeIn({ workshopId: id, title: 'Meeting 1', bytes: after })
    expect(await decisions()).toEqual([['Said here', 'Said there']])
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
    await index.allPlans()
    const first = index.search(looking('p'))
    // That one is on its way when the next letters come.
    await Promise.resolve()
    const later = ['pa', 'par', 'park'].map((typed) => index.search(looking(typed)))
    const answers = await Promise.all([first, ...later])
    expect(answers.map((answer) => answer?.things ?? null)).toEqual([1, null, null, 1])
    expect(await index.search(looking('parsnip'))).toMatchObject({ things: 0, reading: 0 })
  })
})
