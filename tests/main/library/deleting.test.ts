import { journalFile, workshopFolder } from '@main/journal/workshop-folder'
import type { Library } from '@main/library/library'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../journal/temporary-folder'
import { openNoting, say } from './sample-workshops'
import { summaryOf } from './summaries'

const id = 'workshop-1'

async function oneWorkshop() {
  const data = await temporaryFolder()
  await say(data, id, 'One')
  const { library } = await openNoting(data)
  return { data, library }
}

const deletedAt = (library: Library) => library.list().map((entry) => entry.deletedAt)

describe('deleting a workshop', () => {
  test('marks it, keeps its journal, and can be undone', async () => {
    const { data, library } = await oneWorkshop()
    const journal = await readFile(journalFile(data, id))
    await library.markDeleted(id, 1234)
    expect(deletedAt(library)).toEqual([1234])
    expect((await readdir(workshopFolder(data, id))).sort()).toEqual(['deleted', 'journal.jsonl'])
    expect(await readFile(journalFile(data, id))).toEqual(journal)
    await library.restore(id)
    expect(deletedAt(library)).toEqual([null])
    expect(await readdir(workshopFolder(data, id))).toEqual(['journal.jsonl'])
  })

  test('outlives a lost library, and so does undoing it', async () => {
    const { data, library } = await oneWorkshop()
    await library.markDeleted(id, 1234)
    await library.close()
    await rm(join(data, 'library.json'))
    const second = await openNoting(data)
    expect(deletedAt(second.library)).toEqual([1234])
    await second.library.restore(id)
    await second.library.close()
    await rm(join(data, 'library.json'))
    expect(deletedAt((await openNoting(data)).library)).toEqual([null])
  })

  test('is in the file when the library is closed', async () => {
    const { data, library } = await oneWorkshop()
    await library.markDeleted(id, 1234)
    await library.close()
    const again = await openNoting(data)
    expect(again.journalsRead).toEqual([])
    expect(deletedAt(again.library)).toEqual([1234])
  })

  test('is waited for by close', async () => {
    const { data, library } = await oneWorkshop()
    const marked = library.markDeleted(id, 1234)
    await library.close()
    const again = await openNoting(data)
    expect(again.journalsRead).toEqual([])
    expect(deletedAt(again.library)).toEqual([1234])
    await marked
  })

  test('stays with a workshop that is put again', async () => {
    const { library } = await oneWorkshop()
    await library.markDeleted(id, 1234)
    library.put(summaryOf(id, 'Changed'))
    expect(deletedAt(library)).toEqual([1234])
  })

  test('and restoring at once, without waiting, ends as restored', async () => {
    const { data, library } = await oneWorkshop()
    const both = () => [library.markDeleted(id, 1), library.restore(id)]
    await Promise.all([...both(), ...both()])
    expect(deletedAt(library)).toEqual([null])
    expect(await readdir(workshopFolder(data, id))).toEqual(['journal.jsonl'])
  })

  test('takes the time of the mark where the time in it was lost', async () => {
    const { data, library } = await oneWorkshop()
    await library.close()
    await rm(join(data, 'library.json'))
    const earliest = Date.now() - 60_000
    await writeFile(join(workshopFolder(data, id), 'deleted'), '')
    expect(deletedAt((await openNoting(data)).library)[0]).toBeGreaterThan(earliest)
  })

  test('does nothing for a workshop that is not listed, whatever its id', async () => {
    const { data, library } = await oneWorkshop()
    for (const unknown of ['workshop-9', '../workshop-1', '__proto__']) {
      await library.markDeleted(unknown, 1)
      await library.restore(unknown)
    }
    expect(await readdir(join(data, 'workshops'))).toEqual([id])
  })

  test('throws where the mark cannot be made, and the list stays as it was', async () => {
    const { data, library } = await oneWorkshop()
    await rm(workshopFolder(data, id), { recursive: true })
    await expect(library.markDeleted(id, 1)).rejects.toThrow('ENOENT')
    expect(deletedAt(library)).toEqual([null])
  })
})
