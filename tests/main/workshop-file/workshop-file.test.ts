import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { encodeHeader, encodeRecord } from '@main/journal/journal-format'
import { readWorkshopFile } from '@main/workshop-file/read-workshop-file'
import { Workshops } from '@main/workshops'
import { longestWorkshopFile } from '@protocol/workshop-file'

let folder: string
let laptops: Workshops[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workshop-file-'))
  laptops = []
})

afterEach(async () => {
  for (const one of laptops) await one.close()
  await rm(folder, { recursive: true })
})

async function laptop(name: string): Promise<Workshops> {
  const dataFolder = join(folder, name)
  await mkdir(dataFolder, { recursive: true })
  const one = await Workshops.start({ dataFolder, clock: () => 0, onStorageFailure: () => undefined })
  laptops.push(one)
  return one
}

async function note(workshops: Workshops, text: string): Promise<void> {
  const act = { type: 'addNote', kind: 'note', text, priorityId: null } as const
  const outcome = await workshops.submit({ commandId: crypto.randomUUID(), act }, { role: 'facilitator' })
  expect(outcome).toMatchObject({ accepted: true })
}

/** Saves the open workshop as a file. */
async function saved(workshops: Workshops, name: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, (await workshops.journalBytes()) ?? '')
  return path
}

async function takenIn(workshops: Workshops, path: string) {
  const found = await readWorkshopFile(path)
  if (!found.read) throw new Error(`The file is ${found.why}`)
  return workshops.takeIn(found.file)
}

const notesOf = (workshops: Workshops) => workshops.plan()?.notes.map(({ text }) => text)

test('a workshop goes to another laptop whole, is run there, and comes back', async () => {
  const [ours, theirs] = [await laptop('ours'), await laptop('theirs')]
  await ours.create({ from: 'way-of-working', id: 'shared-challenges', title: 'Our town' })
  await note(ours, 'Said at home')
  const workshopId = ours.current?.id ?? ''
  const given = await saved(ours, 'given.roundtable')

  expect(await takenIn(theirs, given)).toEqual({ taken: true, workshopId, title: 'Our town', how: 'added' })
  expect(theirs.home().workshops).toEqual(ours.home().workshops)
  expect(await theirs.open(workshopId)).toMatchObject({ opened: true, setAsideBytes: 0 })
  expect(theirs.plan()).toEqual(ours.plan())
  expect(await takenIn(theirs, given)).toMatchObject({ how: 'known' })

  await theirs.open(workshopId)
  await note(theirs, 'Said away')
  const back = await saved(theirs, 'back.roundtable')
  await ours.leave()
  await ours.delete(workshopId)
  expect(ours.home().workshops).toEqual([])
  expect(await takenIn(ours, back)).toMatchObject({ taken: true, how: 'continued' })
  await ours.open(workshopId)
  expect(notesOf(ours)).toEqual(['Said at home', 'Said away'])
})

test('where both went on without each other, neither loses anything', async () => {
  const [ours, theirs] = [await laptop('ours'), await laptop('theirs')]
  await ours.create({ from: 'way-of-working', id: 'shared-challenges', title: 'Our town' })
  const workshopId = ours.current?.id ?? ''
  await takenIn(theirs, await saved(ours, 'given.roundtable'))
  await note(ours, 'Said at home')
  await theirs.open(workshopId)
  await note(theirs, 'Said away')
  const back = await saved(theirs, 'back.roundtable')
  const journal = join(folder, 'ours/workshops', workshopId, 'journal.jsonl')
  const before = await readFile(journal)
  expect(await takenIn(ours, back)).toEqual({ taken: false, why: 'different', title: 'Our town' })
  expect((await readFile(journal)).equals(before)).toBe(true)
})

describe('a file that is no whole workshop is not taken, and leaves nothing behind', () => {
  const header = encodeHeader('0b9d2c1e-1111-4222-8333-444455556666')
  const elsewhere = encodeHeader('../../elsewhere')
  const badRecord = encodeRecord(header.end, JSON.stringify({ at: 0, events: [{ type: 'everythingDropped' }] }))
  const empty = encodeRecord(elsewhere.end, '{}')

  test.each([
    ['of another kind', Buffer.from('%PDF-1.4 …'), 'not-a-workshop'],
    ['that is empty', Buffer.from(''), 'not-a-workshop'],
    ['of a newer version', newerHeader(), 'newer-format'],
    ['without anything after its header', header.bytes, 'damaged'],
    ['with a record that is none', Buffer.concat([header.bytes, badRecord.bytes]), 'damaged'],
    ['that names a folder elsewhere', elsewhere.bytes, 'not-a-workshop'],
    ['that names a folder elsewhere, with records', Buffer.concat([elsewhere.bytes, empty.bytes]), 'damaged'],
  ])('%s', async (_, bytes, why) => {
    const path = join(folder, 'file.roundtable')
    await writeFile(path, bytes)
    expect(await readWorkshopFile(path)).toEqual({ read: false, why })
  })

  test('one that was cut short or changed anywhere', async () => {
    const ours = await laptop('ours')
    await ours.create({ from: 'way-of-working', id: 'shared-challenges', title: 'Our town' })
    await note(ours, 'Said at home')
    const path = await saved(ours, 'given.roundtable')
    const bytes = await readFile(path)
    for (let at = 0; at < bytes.length - 1; at += 97) {
      await writeFile(path, bytes.subarray(0, at))
      expect(await readWorkshopFile(path)).toMatchObject({ read: false })
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      await writeFile(path, changed)
      expect(await readWorkshopFile(path)).toMatchObject({ read: false })
    }
    expect(await readdir(join(folder, 'ours/workshops'))).toHaveLength(1)
  })

  test('one that is not there, a folder, and one that is far too large to be read', async () => {
    expect(await readWorkshopFile(join(folder, 'missing'))).toEqual({ read: false, why: 'not-readable' })
    expect(await readWorkshopFile(folder)).toEqual({ read: false, why: 'not-readable' })
    const large = join(folder, 'large.roundtable')
    await writeFile(large, '')
    await truncate(large, longestWorkshopFile + 1)
    expect(await readWorkshopFile(large)).toEqual({ read: false, why: 'too-large' })
  })
})

function newerHeader(): Buffer {
  const [fields] = encodeHeader('0b9d2c1e-1111-4222-8333-444455556666').bytes.toString().split(',"hash"')
  const newer = (fields ?? '').replace('"version":1', '"version":2')
  return Buffer.from(`${newer},"hash":"${sha256(newer)}"}\n`)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
