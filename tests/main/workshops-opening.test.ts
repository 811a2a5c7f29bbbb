import { journalFile, workshopFolder } from '@main/journal/workshop-folder'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { empty, gather, adding, started, done, idOf, watching } from './started-workshops'

describe('opening again', () => {
  it('continues where it was, in another start of the app', async () => {
    const { workshops, dataFolder } = await started()
    const id = idOf(await workshops.create(empty))
    await done(workshops, { type: 'addStage', stage: gather, position: 0 })
    await done(workshops, adding('One'))
    const plan = workshops.plan()
    const home = workshops.home()
    await workshops.close()

    const { workshops: again } = await started(dataFolder)
    expect(again.home()).toEqual(home)
    expect(again.plan()).toBeNull()
    expect(await again.open(id)).toEqual({ opened: true, workshopId: id, setAsideBytes: 0 })
    expect(again.plan()).toEqual(plan)
    await done(again, adding('Two'))
    expect(again.home().workshops).toMatchObject([{ cards: 2 }])
  })

  it('needs no list: the journals tell it', async () => {
    const { workshops, dataFolder } = await started()
    const id = idOf(await workshops.create(empty))
    await done(workshops, { type: 'addStage', stage: gather, position: 0 })
    await done(workshops, adding('One'))
    const { workshops: before } = workshops.home()
    await workshops.close()
    await rm(join(dataFolder, 'library.json'))

    const { workshops: again } = await started(dataFolder)
    expect(again.home().workshops).toEqual(before)
    expect(await again.open(id)).toMatchObject({ opened: true })
  })

  it('of the one that is open changes nothing', async () => {
    const { workshops } = await started()
    const id = idOf(await workshops.create(empty))
    const reader = watching(workshops, 'facilitator')
    expect(await workshops.open(id)).toEqual({ opened: true, workshopId: id, setAsideBytes: 0 })
    expect(reader.map(({ type }) => type)).toEqual(['whole'])
    await done(workshops, { type: 'addStage', stage: gather, position: 0 })
  })

  it('of another leaves the one that is open', async () => {
    const { workshops } = await started()
    const first = idOf(await workshops.create(empty))
    const second = idOf(await workshops.create({ ...empty, title: 'Their town' }))
    expect(workshops.plan()?.title).toBe('Their town')
    // Asked for at once, they are opened one after the other.
    const [one, other] = await Promise.all([workshops.open(first), workshops.open(second)])
    expect([idOf(one), idOf(other)]).toEqual([first, second])
    expect(workshops.plan()?.title).toBe('Their town')
    await workshops.open(first)
    expect(workshops.plan()?.title).toBe('Our town')
  })

  it('tells how much of an unfinished record was set aside', async () => {
    const { workshops, dataFolder } = await started()
    const id = idOf(await workshops.create(empty))
    await workshops.close()
    await writeFile(journalFile(dataFolder, id), 'half a rec', { flag: 'a' })
    const { workshops: again } = await started(dataFolder)
    expect(await again.open(id)).toEqual({ opened: true, workshopId: id, setAsideBytes: 10 })
  })
})

describe('what cannot be opened', () => {
  it('is told, with its folder, and leaves the file as it was', async () => {
    const { workshops, dataFolder } = await started()
    const id = idOf(await workshops.create(empty))
    await workshops.leave()
    const file = journalFile(dataFolder, id)
    const bytes = await readFile(file)
    bytes[bytes.length - 20] = 33
    await writeFile(file, bytes)
    expect(await workshops.open(id)).toEqual({ opened: false, what: 'damaged', folder: workshopFolder(dataFolder, id) })
    expect(workshops.home()).toMatchObject({
      workshops: [],
      unreadable: [{ id, folder: workshopFolder(dataFolder, id), what: 'damaged' }],
    })
    expect(await readFile(file)).toEqual(bytes)
    expect(workshops.plan()).toBeNull()
  })

  it('is told at the next start too, and hides none of the others', async () => {
    const { workshops, dataFolder } = await started()
    const good = idOf(await workshops.create(empty))
    const bad = idOf(await workshops.create({ ...empty, title: 'Bad' }))
    await workshops.close()
    await writeFile(journalFile(dataFolder, bad), 'nonsense\n')
    await rm(join(dataFolder, 'library.json'))
    const { workshops: again } = await started(dataFolder)
    expect(again.home()).toMatchObject({ workshops: [{ id: good }], unreadable: [{ id: bad, what: 'damaged' }] })
    expect(await again.open(good)).toMatchObject({ opened: true })
  })

  it('is told where it is gone', async () => {
    const { workshops, dataFolder } = await started()
    const id = idOf(await workshops.create(empty))
    await workshops.leave()
    await rm(workshopFolder(dataFolder, id), { recursive: true })
    expect(await workshops.open(id)).toMatchObject({ opened: false, what: 'missing' })
    expect(await workshops.duplicate(id)).toBeNull()
  })

  it('is never outside of the folder of workshops', async () => {
    const { workshops } = await started()
    await workshops.create(empty)
    await expect(workshops.open('../../etc')).rejects.toThrow(TypeError)
    await expect(workshops.duplicate('../../etc')).rejects.toThrow(TypeError)
    // The next thing that is asked is done all the same.
    expect(await workshops.create(empty)).toMatchObject({ opened: true })
  })
})

describe('the folder', () => {
  it('may hold what is not a workshop', async () => {
    const { dataFolder, workshops } = await started()
    await workshops.close()
    await mkdir(join(dataFolder, 'workshops', 'an-empty-folder'), { recursive: true })
    await writeFile(join(dataFolder, 'workshops', 'a-file'), '')
    const { workshops: again } = await started(dataFolder)
    expect(again.home()).toMatchObject({ workshops: [], unreadable: [] })
  })
})
