import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import papaparse from 'papaparse'

import { expect, test } from './app'
import { openRoom } from './room'
import { answerSaveDialog } from './save-dialog'
import { goTo } from './screens'

test('what was hidden or changed is listed, and saved as it is listed, without the words', async ({ start, folder }) => {
  const { app, page } = await start()
  const room = await openRoom(page, { title: '=Formula evening', people: [1] })
  const { facilitator, people } = room
  await facilitator.act({
    type: 'changeParticipant',
    participantId: people[0]?.id ?? '',
    changes: { name: '=HYPERLINK("http://elsewhere")' },
  })
  const cardId = await room.say('A name that should not be read', people[0])
  await facilitator.act({ type: 'hideCard', cardId, hidden: true })
  await facilitator.act({ type: 'undo' })
  await facilitator.act({ type: 'editCard', cardId, text: 'Without the name' })

  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'What was hidden or changed, and when' }).click()
  const dialog = page.getByRole('dialog', { name: 'What was hidden or changed' })
  const rows = dialog.getByRole('row')
  await expect(rows).toHaveCount(4)
  const listed = await rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
  expect(listed.map(([, ...rest]) => rest)).toEqual([
    ['Who', 'What', 'Card', 'Stage', 'Whose'],
    ['Facilitator', 'Hid a card from the room', '1', 'Gather challenges', '=HYPERLINK("http://elsewhere"), Organisation 1'],
    ['Facilitator', 'Undid: hid a card from the room', '1', 'Gather challenges', '=HYPERLINK("http://elsewhere"), Organisation 1'],
    ['Facilitator', 'Changed the words of a card', '1', 'Gather challenges', '=HYPERLINK("http://elsewhere"), Organisation 1'],
  ])

  const file = join(folder, 'log.csv')
  const suggested = await answerSaveDialog(app, file)
  await dialog.getByRole('button', { name: 'Save for a spreadsheet' }).click()
  await expect(dialog.getByText('The log is saved.')).toBeVisible()
  expect(await suggested()).toMatch(/=Formula evening - moderation log\.csv$/)

  const text = await readFile(file, 'utf8')
  expect(text).not.toContain('should not be read')
  expect(text).not.toContain('Without the name')
  const read: string[][] = []
  papaparse.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    newline: '\r\n',
    fastMode: false,
    step: ({ data }) => read.push(data),
  })
  const plain = listed.map((row) => row.map((cell) => (cell.startsWith('=') ? `'${cell}` : cell)))
  expect(read.filter((row) => row.length > 1)).toEqual(plain)
})

test('a log that nothing is in says so', async ({ start }) => {
  const { page } = await start()
  await openRoom(page)
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'What was hidden or changed, and when' }).click()
  await expect(page.getByText('Nothing was hidden or changed')).toBeVisible()
})
