import { limits } from '@core/limits'
import { Workshops } from '@main/workshops'
import { journalFile, workshopFolder } from '@main/journal/workshop-folder'
import type { AnyViewMessage } from '@main/live/publisher'
import type { Act } from '@core/workshop'
import type { Opened } from '@protocol/window-contract'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from './journal/temporary-folder'

const facilitator = { role: 'facilitator' } as const
const empty = { from: 'empty', id: '', title: 'Our town' } as const
const sharedChallenges = { from: 'way-of-working', id: 'shared-challenges', title: 'Shared' } as const
const none: AnyViewMessage = { type: 'none' }

describe('a new workshop', () => {
  it('is open, and on the home screen', async () => {
    const { workshops } = await started()
    const opened = await workshops.create(sharedChallenges)
    expect(opened).toEqual({ opened: true, workshopId: expect.any(String), setAsideBytes: 0 })
    expect(workshops.plan()).toMatchObject({ title: 'Shared', rehearsal: false })
    expect(workshops.home().workshops).toMatchObject([{ id: idOf(opened), title: 'Shared', status: 'preparing', cards: 0 }])
  })

  it('of a sample is marked as rehearsal data', async () => {
    const { workshops } = await started()
    await workshops.create({ from: 'sample', id: 'our-stockport', title: '' })
    expect(workshops.plan()?.organisations.length).toBeGreaterThanOrEqual(12)
    expect(workshops.home().workshops).toMatchObject([{ rehearsal: true }])
  })

  it('is not made of what is not there, nor of a title that the rules refuse', async () => {
    const { workshops } = await started()
    expect(await workshops.create({ from: 'sample', id: 'none', title: '' })).toMatchObject({ opened: false, what: 'missing' })
    expect(await workshops.create({ ...empty, title: ' ' })).toMatchObject({ opened: false })
    expect(await workshops.create({ ...empty, title: 'x'.repeat(161) })).toMatchObject({ opened: false })
    expect(workshops.home().workshops).toEqual([])
  })
})

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
    expect(workshops.home()).toMatchObject({ workshops: [], unreadable: [{ id, folder: workshopFolder(dataFolder, id), what: 'damaged' }] })
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

describe('leaving', () => {
  it('ends what may be done, and what is seen', async () => {
    const { workshops } = await started()
    await workshops.create(empty)
    const reader = watching(workshops, 'facilitator')
    await workshops.leave()
    expect(reader.map(({ type }) => type)).toEqual(['whole', 'none'])
    expect(await workshops.submit({ commandId: 'command-1', act: { type: 'undo' } }, facilitator)).toEqual({
      accepted: false,
      failure: 'no-workshop',
    })
    await workshops.leave()
    expect(reader).toHaveLength(2)
  })

  it('keeps what was still being written, in the journal and on the home screen', async () => {
    const { workshops } = await started()
    const id = idOf(await workshops.create(empty))
    const outcome = workshops.submit(
      { commandId: 'command-1', act: { type: 'describeWorkshop', changes: { title: 'Renamed' } } },
      facilitator,
    )
    await workshops.leave()
    expect(await outcome).toMatchObject({ accepted: true })
    expect(workshops.home().workshops).toMatchObject([{ id, title: 'Renamed' }])
    await workshops.open(id)
    expect(workshops.plan()?.title).toBe('Renamed')
  })
})

describe('duplicating', () => {
  it('keeps agenda, settings and organisations, and nothing that was said', async () => {
    const { workshops } = await started()
    const id = idOf(await workshops.create(sharedChallenges))
    await done(workshops, { type: 'addOrganisations', organisations: [{ name: 'Library', sector: 'statutory' }] })
    await done(workshops, { type: 'labelSector', sector: 'other', label: 'Faith groups' })
    await done(workshops, { type: 'setCounting', counting: { minimumGroup: 7, residentsTogether: true } })
    await done(workshops, { type: 'addParticipants', participants: [{ name: 'Ann', organisationId: null }] })
    await done(workshops, { type: 'describeWorkshop', changes: { title: 'x'.repeat(limits.titleLength) } })
    const copy = await workshops.duplicate(id)
    expect(copy).toEqual({ workshopId: expect.any(String) })

    // The one that was open still is.
    expect(workshops.plan()).toMatchObject({ people: 1 })
    await workshops.open(copy?.workshopId ?? '')
    const view = lastWhole(watching(workshops, 'facilitator'))
    expect(view).toMatchObject({
      details: {
        title: expect.stringMatching(/^x+ \(copy\)$/),
        counting: { minimumGroup: 7, residentsTogether: true },
        sectorLabels: { other: 'Faith groups' },
      },
      stages: { length: 8 },
      organisations: [{ name: 'Library' }],
      participants: { tableRows: [] },
    })
    expect(workshops.home().workshops).toHaveLength(2)
  })

  it('of one that is not open leaves its files as they are', async () => {
    const { workshops, dataFolder } = await started()
    const id = idOf(await workshops.create(empty))
    await workshops.leave()
    const bytes = await readFile(journalFile(dataFolder, id))
    expect(await workshops.duplicate(id)).not.toBeNull()
    expect(await readFile(journalFile(dataFolder, id))).toEqual(bytes)
  })
})

describe('deleting', () => {
  it('takes it off the list, and restoring brings it back as it was', async () => {
    const { workshops, dataFolder } = await started()
    const id = idOf(await workshops.create(empty))
    await workshops.leave()
    const home = workshops.home()
    await workshops.delete(id)
    expect(workshops.home().workshops).toEqual([])
    await workshops.close()

    const { workshops: again } = await started(dataFolder)
    expect(again.home().workshops).toEqual([])
    await again.restore(id)
    expect(again.home()).toEqual(home)
    expect(await again.open(id)).toMatchObject({ opened: true })
  })

  it('of the open one leaves it first, and it stays off the list', async () => {
    const { workshops } = await started()
    const id = idOf(await workshops.create(empty))
    const reader = watching(workshops, 'projector')
    const outcome = workshops.submit({ commandId: 'command-1', act: { type: 'addStage', stage: gather, position: 0 } }, facilitator)
    await workshops.delete(id)
    expect(await outcome).toMatchObject({ accepted: true })
    expect(reader.at(-1)).toEqual(none)
    expect(workshops.plan()).toBeNull()
    expect(workshops.home().workshops).toEqual([])
    await workshops.restore(id)
    await workshops.open(id)
    expect(lastWhole(watching(workshops, 'facilitator'))).toMatchObject({ stages: { length: 1 } })
  })

  it('of what is being opened comes after that', async () => {
    const { workshops } = await started()
    const id = idOf(await workshops.create(empty))
    await workshops.leave()
    await Promise.all([workshops.open(id), workshops.delete(id)])
    expect(workshops.plan()).toBeNull()
    expect(workshops.home().workshops).toEqual([])
  })
})

describe('watching', () => {
  it('may begin before any workshop is open, and goes on from one to the next', async () => {
    const { workshops } = await started()
    const reader = watching(workshops, 'projector')
    expect(reader).toEqual([none])
    await workshops.create(empty)
    await workshops.create({ ...empty, title: 'Their town' })
    expect(reader.map(({ type }) => type)).toEqual(['none', 'whole', 'none', 'whole'])
    expect(lastWhole(reader)).toMatchObject({ role: 'projector', details: { title: 'Their town' } })
  })

  it('again in the same way is one reader, which the first stop does not end', async () => {
    const { workshops } = await started()
    const messages: AnyViewMessage[] = []
    const send = (message: AnyViewMessage) => void messages.push(message)
    const stopFirst = workshops.watch('facilitator', send)
    const stopSecond = workshops.watch('facilitator', send)
    stopFirst()
    await workshops.create(empty)
    expect(messages.map(({ type }) => type)).toEqual(['none', 'none', 'whole'])
    stopSecond()
    await workshops.leave()
    expect(messages).toHaveLength(3)
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

const gather = {
  title: 'Gather',
  prompt: '',
  minutes: 10,
  activity: { kind: 'gather', cardKind: 'idea', tags: [] },
} as const

/** To the stage that was added first to an empty workshop. */
function adding(text: string): Act {
  return { type: 'addCard', stageId: '2-0', text, kind: 'idea', tag: '', participantId: null }
}

async function started(folder?: string): Promise<{ workshops: Workshops; dataFolder: string }> {
  const dataFolder = folder ?? (await temporaryFolder())
  let now = 1_700_000_000_000
  const onStorageFailure = () => {
    throw new Error('The disk failed')
  }
  const workshops = await Workshops.start({ dataFolder, clock: () => ++now, onStorageFailure })
  onTestFinished(() => workshops.close().catch(() => undefined))
  return { workshops, dataFolder }
}

let commands = 0

async function done(workshops: Workshops, act: Act): Promise<void> {
  const outcome = await workshops.submit({ commandId: `a-command-${++commands}`, act }, facilitator)
  expect(outcome).toMatchObject({ accepted: true })
}

function idOf(opened: Opened): string {
  if (!opened.opened) throw new Error(`It was not opened: ${JSON.stringify(opened)}`)
  return opened.workshopId
}

function watching(workshops: Workshops, viewing: 'facilitator' | 'projector'): readonly AnyViewMessage[] {
  const messages: AnyViewMessage[] = []
  workshops.watch(viewing, (message) => messages.push(message))
  return messages
}

function lastWhole(messages: readonly AnyViewMessage[]): unknown {
  const last = messages.findLast((message) => message.type === 'whole')
  return last?.type === 'whole' ? last.view : null
}
