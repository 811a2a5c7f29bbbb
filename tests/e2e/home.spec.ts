import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

import { appArguments, expect, test } from './app'
import { electronPath } from './electron-path'
import { openRoom } from './room'

test('a copy has the agenda and the organisations, and nothing that was said', async ({ start }) => {
  const { page } = await start()
  const room = await openRoom(page, { title: 'Spring', people: [2, 1] })
  await room.enter('gather')
  await room.say('Said in spring')
  await page.getByRole('button', { name: 'Home' }).click()
  await expect(lineOf(page, 'Spring')).toContainText('2 organisations · 3 people · 1 card')

  await page.getByRole('button', { name: 'Duplicate Spring' }).click()
  await expect(lineOf(page, 'Spring (copy)')).toContainText('2 organisations')
  await expect(lineOf(page, 'Spring (copy)')).not.toContainText('card')
  await page.getByRole('button', { name: 'Spring (copy)', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Spring (copy)' })).toBeVisible()
  const { status, stages, organisations, cards, participants } = await room.facilitator.view()
  expect({ status, stages: stages.length, organisations: organisations.length }).toEqual({
    status: 'preparing',
    stages: 8,
    organisations: 2,
  })
  expect([...cards.tableRows, ...participants.tableRows]).toEqual([])
})

test('deleting is undone, or stays done, and what is left is there again the next time', async ({ start, folder }) => {
  const dataFolder = join(folder, 'data')
  const first = await start({ dataFolder })
  for (const title of ['One', 'Two', 'Three']) await openRoom(first.page, { title })
  await first.page.getByRole('button', { name: 'Home' }).click()
  await expect(titles(first.page)).toHaveText(['Three', 'Two', 'One'])

  await first.page.getByRole('button', { name: 'Delete Two' }).click()
  await expect(titles(first.page)).toHaveText(['Three', 'One'])
  await first.page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect(titles(first.page)).toHaveText(['Three', 'Two', 'One'])
  await first.page.getByRole('button', { name: 'Delete One' }).click()
  await expect(titles(first.page)).toHaveText(['Three', 'Two'])
  await first.close()

  const second = await start({ dataFolder })
  await expect(titles(second.page)).toHaveText(['Three', 'Two'])
  await second.close()
  // The list is only a copy of what the folders say.
  await rm(join(dataFolder, 'library.json'))
  const third = await start({ dataFolder })
  await expect(titles(third.page)).toHaveText(['Three', 'Two'])
})

test('a damaged workshop is told plainly and left as it is, and the others open', async ({ start, folder }) => {
  const dataFolder = join(folder, 'data')
  const first = await start({ dataFolder })
  for (const title of ['Whole', 'Damaged']) await openRoom(first.page, { title, people: [3] })
  await first.close()
  const journal = await journalOf(dataFolder, 'Damaged')
  const bytes = await readFile(journal)
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1)
  await writeFile(journal, bytes)

  const second = await start({ dataFolder })
  await second.page.getByRole('button', { name: 'Damaged', exact: true }).click()
  await expect(second.page.getByRole('region', { name: 'Messages' })).toContainText('damaged')
  await expect(second.page.getByRole('heading', { level: 1, name: 'Workshops' })).toBeVisible()
  await second.close()

  const third = await start({ dataFolder })
  await expect(titles(third.page)).toHaveText(['Whole'])
  const notice = third.page.getByRole('status').filter({ hasText: 'could not be read' })
  await expect(notice).toContainText(join(journal, '..'))
  await expect(notice).toContainText('Its files are damaged')
  await third.page.getByRole('button', { name: 'Whole', exact: true }).click()
  await expect(third.page.getByRole('heading', { level: 1, name: 'Whole' })).toBeVisible()
  expect(await readFile(journal)).toEqual(bytes)
})

test('a workshop that the disk does not give is told, and the others open', async ({ start, folder }) => {
  const dataFolder = join(folder, 'data')
  const first = await start({ dataFolder })
  for (const title of ['There', 'Gone']) await openRoom(first.page, { title })
  await first.close()
  const journal = await journalOf(dataFolder, 'Gone')
  await rm(journal)
  // A folder in the place of a file cannot be read by anybody, whatever they may do.
  await mkdir(journal)
  await rm(join(dataFolder, 'library.json'))

  const second = await start({ dataFolder })
  await expect(titles(second.page)).toHaveText(['There'])
  await expect(second.page.getByRole('status').filter({ hasText: 'could not be read' })).toContainText(
    join(journal, '..'),
  )
})

test('with no folder to keep data in the app says so and ends', async ({ folder }) => {
  const notAFolder = join(folder, 'data')
  await writeFile(notAFolder, 'This is a file.')
  const app = spawn(electronPath(), appArguments(notAFolder), { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  app.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
  const [code] = await once(app, 'exit')
  expect(code).toBe(1)
  expect(said).toContain('Roundtable could not start')
  expect(said).toContain(notAFolder)
  expect(await readFile(notAFolder, 'utf8')).toBe('This is a file.')
})

function titles(page: Page) {
  return page.getByRole('list', { name: 'Workshops' }).getByRole('heading')
}

function lineOf(page: Page, title: string) {
  const own = page.getByRole('button', { name: title, exact: true })
  return page.getByRole('list', { name: 'Workshops' }).getByRole('listitem').filter({ has: own })
}

/** The journal that the workshop of this title is kept in. */
async function journalOf(dataFolder: string, title: string): Promise<string> {
  for (const id of await readdir(join(dataFolder, 'workshops'))) {
    const journal = join(dataFolder, 'workshops', id, 'journal.jsonl')
    if ((await readFile(journal, 'utf8')).includes(`"${title}"`)) return journal
  }
  throw new Error(`No journal is of ${title}`)
}
