import { isWorkshopId, journalFile, listWorkshopIds, workshopFolder } from '@main/journal/workshop-folder'
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from './temporary-folder'

describe('the id of a workshop', () => {
  test.each([randomUUID(), 'abcdefgh', '12345678', 'a-b-c-d-e', 'x'.repeat(64)])('can be %s', (id) => {
    expect(isWorkshopId(id)).toBe(true)
    expect(workshopFolder('/data', id)).toBe(join('/data', 'workshops', id))
    expect(journalFile('/data', id)).toBe(join('/data', 'workshops', id, 'journal.jsonl'))
  })

  test.each([
    '', 'short-1', 'x'.repeat(65), '../../../etc', '..-......', 'a/b/c/d/e/f', 'a\\b\\c\\d\\e', 'abcdefg\0', 'ABCDEFGH',
    'abcdefgh\n', 'abcd efgh', 'abcdefgŵ', '.abcdefgh', '%2e%2e%2f%2e', 'c:abcdefgh', '__proto__',
  ])('cannot be %j', (id) => {
    expect(isWorkshopId(id)).toBe(false)
    expect(() => workshopFolder('/data', id)).toThrow('not a workshop id')
    expect(() => journalFile('/data', id)).toThrow('not a workshop id')
  })
})

describe('the folders of workshops', () => {
  test('are none where nothing was made yet', async () => {
    expect(await listWorkshopIds(await temporaryFolder())).toEqual([])
  })

  test('are those with an id for a name', async () => {
    const data = await temporaryFolder()
    for (const name of ['workshop-1', 'workshop-2', 'Copy of workshop', '.hidden-folder']) {
      await mkdir(join(data, 'workshops', name), { recursive: true })
    }
    await writeFile(join(data, 'workshops', 'a-file-not-folder'), '')
    expect((await listWorkshopIds(data)).sort()).toEqual(['workshop-1', 'workshop-2'])
  })
})
