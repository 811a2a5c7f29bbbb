import { limits } from '@core/limits'
import { journalFile } from '@main/journal/workshop-folder'
import type { AnyViewMessage } from '@main/live/publisher'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import {
  facilitator,
  empty,
  sharedChallenges,
  none,
  gather,
  started,
  done,
  idOf,
  watching,
  lastWhole,
} from './started-workshops'

describe('a new workshop', () => {
  it('is open, and on the home screen', async () => {
    const { workshops } = await started()
    const opened = await workshops.create(sharedChallenges)
    expect(opened).toEqual({ opened: true, workshopId: expect.any(String), setAsideBytes: 0 })
    expect(workshops.plan()).toMatchObject({ title: 'Shared', rehearsal: false })
    expect(workshops.home().workshops).toMatchObject([
      { id: idOf(opened), title: 'Shared', status: 'preparing', cards: 0 },
    ])
  })

  it('of a sample is marked as rehearsal data', async () => {
    const { workshops } = await started()
    await workshops.create({ from: 'sample', id: 'our-stockport', title: '' })
    expect(workshops.plan()?.organisations.length).toBeGreaterThanOrEqual(12)
    expect(workshops.home().workshops).toMatchObject([{ rehearsal: true }])
  })

  it('is not made of what is not there, nor of a title that the rules refuse', async () => {
    const { workshops } = await started()
    expect(await workshops.create({ from: 'sample', id: 'none', title: '' })).toMatchObject({
      opened: false,
      what: 'missing',
    })
    expect(await workshops.create({ ...empty, title: ' ' })).toMatchObject({ opened: false })
    expect(await workshops.create({ ...empty, title: 'x'.repeat(161) })).toMatchObject({ opened: false })
    expect(workshops.home().workshops).toEqual([])
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
    await done(workshops, { type: 'describeWorkshop', changes: { privacyNotice: ' Kept for a year. ' } })
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
        privacyNotice: 'Kept for a year.',
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
    const outcome = workshops.submit(
      { commandId: 'command-1', act: { type: 'addStage', stage: gather, position: 0 } },
      facilitator,
    )
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
