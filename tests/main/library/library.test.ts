import { journalFile, workshopFolder } from '@main/journal/workshop-folder'
import { appendFile, copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../journal/temporary-folder'
import { leaveUntidily, openNoting, say } from './sample-workshops'
import { summaryOf } from './summaries'

const first = 'workshop-1'
const second = 'workshop-2'

/** A data folder with two workshops and a library that was closed in order. */
async function twoWorkshops(): Promise<string> {
  const data = await temporaryFolder()
  await say(data, first, 'One')
  await say(data, second, 'Two', 'Too')
  const { library } = await openNoting(data)
  await library.close()
  return data
}

const titles = (workshops: readonly { id: string; title: string }[]) =>
  Object.fromEntries(workshops.map(({ id, title }) => [id, title]))

describe('a library', () => {
  test('of a new data folder is empty, and the folder is made', async () => {
    const data = join(await temporaryFolder(), 'new', 'data')
    const { library } = await openNoting(data)
    expect(library.list()).toEqual([])
    expect(library.unreadable()).toEqual([])
    await library.close()
    expect(await readdir(data)).toEqual(['library.json'])
  })

  test('that was closed in order reads no journal when it is opened', async () => {
    const data = await twoWorkshops()
    const before = await readFile(join(data, 'library.json'))
    const { library, journalsRead } = await openNoting(data)
    expect(journalsRead).toEqual([])
    expect(titles(library.list())).toEqual({ [first]: 'One', [second]: 'Too' })
    await library.close()
    expect(await readFile(join(data, 'library.json')), 'nothing changed, nothing is written').toEqual(before)
  })

  test('keeps what was put, the last of it', async () => {
    const data = await twoWorkshops()
    const { library } = await openNoting(data)
    library.put(summaryOf(first, 'One, once', 3))
    library.put(summaryOf(first, 'One, twice', 4))
    expect(titles(library.list())).toEqual({ [first]: 'One, twice', [second]: 'Too' })
    await library.close()
    const again = await openNoting(data)
    expect(again.journalsRead).toEqual([])
    expect(titles(again.library.list())).toEqual({ [first]: 'One, twice', [second]: 'Too' })
    const entry = again.library.list().find(({ id }) => id === first)
    expect(entry).toEqual({ ...summaryOf(first, 'One, twice', 4), deletedAt: null })
  })

  test('writes two quick puts as one, and the file holds both', async () => {
    const data = await twoWorkshops()
    const { library } = await openNoting(data)
    library.put(summaryOf(first, 'A'))
    library.put(summaryOf(second, 'B'))
    await library.flush()
    const content = JSON.parse(await readFile(join(data, 'library.json'), 'utf8'))
    expect(titles(content.workshops)).toEqual({ [first]: 'A', [second]: 'B' })
    expect(content.unsettled.sort()).toEqual([first, second])
  })

  test('ends with close', async () => {
    const { library } = await openNoting(await temporaryFolder())
    await library.close()
    expect(() => library.put(summaryOf(first))).toThrow('closed')
  })
})

describe('a library whose file cannot be used', () => {
  test.each([
    ['missing', null],
    ['empty', ''],
    ['cut short', '{"format":"roundtable-library","version":1,"workshops":['],
    ['not JSON', 'hello'],
    ['null', 'null'],
    ['of another format', '{"format":"notes","version":1,"workshops":[],"unsettled":[]}'],
    ['of another version', '{"format":"roundtable-library","version":2,"workshops":[],"unsettled":[]}'],
    ['without a field', `{"format":"roundtable-library","version":1,"workshops":[{"id":"${first}"}],"unsettled":[]}`],
    ['with an unknown field', '{"format":"roundtable-library","version":1,"workshops":[],"unsettled":[],"x":1}'],
  ])('(%s) is made again from the journals', async (_, content) => {
    const data = await twoWorkshops()
    const file = join(data, 'library.json')
    if (content === null) await rm(file)
    else await writeFile(file, content)
    const { library, journalsRead, failures } = await openNoting(data)
    expect(journalsRead).toEqual([first, second])
    expect(library.list().sort((a, b) => a.id.localeCompare(b.id))).toEqual([
      { ...summaryOf(first, 'One', 1), deletedAt: null },
      { ...summaryOf(second, 'Too', 2), deletedAt: null },
    ])
    await library.close()
    expect(failures).toEqual([])
    expect((await openNoting(data)).journalsRead, 'and is good from then on').toEqual([])
  })
})

describe('a library that was not closed', () => {
  test('reads the journals of the workshops that it had changed, and no others', async () => {
    const data = await twoWorkshops()
    const { library } = await openNoting(data)
    library.put(summaryOf(first, 'Half-way'))
    await leaveUntidily(library)
    await say(data, first, 'Further')
    const again = await openNoting(data)
    expect(again.journalsRead).toEqual([first])
    expect(titles(again.library.list())).toEqual({ [first]: 'Further', [second]: 'Too' })
  })

  test('finds a workshop that it never listed', async () => {
    const data = await twoWorkshops()
    await say(data, 'workshop-3', 'Three')
    const { library, journalsRead } = await openNoting(data)
    expect(journalsRead).toEqual(['workshop-3'])
    expect(titles(library.list())).toEqual({ [first]: 'One', [second]: 'Too', 'workshop-3': 'Three' })
  })

  test('does not list a workshop that never got anything, or is gone', async () => {
    const data = await twoWorkshops()
    await mkdir(workshopFolder(data, 'workshop-3'), { recursive: true })
    await say(data, 'workshop-4')
    await rm(workshopFolder(data, first), { recursive: true })
    const { library } = await openNoting(data)
    expect(titles(library.list())).toEqual({ [second]: 'Too' })
    expect(library.unreadable()).toEqual([])
  })

  test('removes what an interrupted write left', async () => {
    const data = await twoWorkshops()
    await writeFile(join(data, '.library.json.tmp-1'), 'half')
    await openNoting(data)
    expect((await readdir(data)).sort()).toEqual(['library.json', 'workshops'])
  })
})

describe('a workshop that cannot be read', () => {
  test('is named with what is good about it, and does not hide the others', async () => {
    const data = await twoWorkshops()
    await appendFile(journalFile(data, second), 'not a record\n')
    await rm(join(data, 'library.json'))
    const { library } = await openNoting(data)
    expect(titles(library.list())).toEqual({ [first]: 'One' })
    const unreadable = [{ id: second, folder: workshopFolder(data, second), why: 'damaged', goodRecords: 2 }]
    expect(library.unreadable()).toEqual(unreadable)
    await library.close()
    expect((await openNoting(data)).library.unreadable(), 'also at the next start').toEqual(unreadable)
  })

  test('for what the disk says is named too', async () => {
    const data = await twoWorkshops()
    await mkdir(journalFile(data, 'workshop-3'), { recursive: true })
    const { library } = await openNoting(data)
    expect(library.unreadable()).toMatchObject([{ id: 'workshop-3', why: 'disk', goodRecords: 0 }])
    expect(library.list()).toHaveLength(2)
  })

  test('is listed again once its file was put right', async () => {
    const data = await twoWorkshops()
    const good = join(data, 'good.jsonl')
    await copyFile(journalFile(data, first), good)
    await appendFile(journalFile(data, first), '{}\n')
    const { library } = await openNoting(data)
    library.putUnreadable(first, 'damaged', 1)
    expect(titles(library.list())).toEqual({ [second]: 'Too' })
    await library.close()
    expect((await openNoting(data)).library.unreadable()).toMatchObject([{ id: first }])
    await copyFile(good, journalFile(data, first))
    const again = await openNoting(data)
    expect(again.library.unreadable()).toEqual([])
    expect(titles(again.library.list())).toEqual({ [first]: 'One', [second]: 'Too' })
  })
})
