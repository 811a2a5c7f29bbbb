import type { ElectronApplication } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from './app'
import { showProjector } from './projector-window'
import { openRoom } from './room'
import { answerSaveDialog } from './save-dialog'
import { goTo } from './screens'

test('an agenda becomes one’s own way of working, is shared as a file and started from elsewhere', async ({ start, folder }) => {
  const first = await start()
  const { page } = first
  const { facilitator } = await openRoom(page, { title: 'Spring', people: [1] })
  await goTo(page, 'Prepare')
  await page.getByRole('button', { name: 'Keep as a way of working…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Keep as a way of working' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Our own')
  await dialog.getByRole('textbox', { name: 'What it is for' }).fill('As in spring.')
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(dialog).toBeHidden()
  const { stages } = await facilitator.view()
  await page.getByRole('button', { name: 'Home', exact: true }).click()

  const ways = page.getByRole('list', { name: 'Ways of working' })
  const file = join(folder, 'sent.way.json')
  const suggested = await answerSaveDialog(first.app, file)
  await ways.getByRole('button', { name: 'Save Our own as a file' }).click()
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('is saved in')
  for (const close of await page.getByRole('button', { name: /^Close message/ }).all()) await close.click()
  expect(await suggested()).toMatch(/Our own\.way\.json$/)
  expect(await readFile(file, 'utf8')).not.toContain('Organisation 1')

  await ways.getByRole('button', { name: 'Delete Our own' }).click()
  await expect(ways.getByText('Our own')).toHaveCount(0)
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect(ways.getByRole('button', { name: 'Our own', exact: true })).toBeVisible()

  const second = await start()
  await answerOpenDialog(second.app, file)
  await second.page.getByRole('button', { name: 'Open one from a file' }).click()
  await second.page.getByRole('button', { name: 'Our own', exact: true }).click()
  const newWorkshop = second.page.getByRole('dialog', { name: 'New workshop' })
  await expect(newWorkshop.getByRole('radio', { name: 'Our own' })).toBeChecked()
  await newWorkshop.getByRole('button', { name: 'Create workshop' }).click()
  await expect(second.page.getByRole('heading', { level: 1, name: 'Our own' })).toBeVisible()
  await expect(second.page.getByRole('list', { name: 'Stages' }).getByRole('listitem')).toHaveCount(stages.length)
})

test('a file that is no way of working is refused in words, and nothing is added', async ({ start, folder }) => {
  const { app, page } = await start()
  const file = join(folder, 'other.way.json')
  await writeFile(file, '{"format":"roundtable-way","version":1,"name":"x","description":"","stages":[{}]}')
  await answerOpenDialog(app, file)
  await page.getByRole('button', { name: 'Open one from a file' }).click()
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('damaged')
  expect((await page.evaluate(() => window.roundtable.readHome({}))).ownWays).toEqual([])
})

test('a way of working that has both languages is started in Welsh', async ({ start }) => {
  const { page } = await start()
  await page.getByRole('button', { name: 'New workshop' }).click()
  const dialog = page.getByRole('dialog', { name: 'New workshop' })
  await dialog.getByRole('radiogroup', { name: 'Language of the stages' }).getByRole('radio', { name: 'Cymraeg' }).check()
  await dialog.getByRole('button', { name: 'Create workshop' }).click()
  await expect(page.getByRole('list', { name: 'Stages' }).getByRole('listitem').first()).toContainText('Croeso')
})

test('the Welsh of a stage is set beside its English, and stands beside it on the projector', async ({ start }) => {
  const { app, page } = await start()
  const { facilitator } = await openRoom(page)
  const stageId = await facilitator.act({
    type: 'addStage',
    stage: {
      title: 'Promises',
      prompt: 'What will you do?',
      minutes: 5,
      activity: { kind: 'commitments', suggestions: ['Give my time'], startsPrivate: false, asksContact: false },
    },
    position: 0,
  })
  await goTo(page, 'Prepare')
  await page.getByRole('button', { name: /^Promises/ }).click()
  await page.getByText('In Welsh', { exact: true }).first().click()
  for (const [name, text] of [
    ['Title in Welsh: Promises', 'Addewidion'],
    ['Prompt in Welsh: What will you do?', 'Beth wnewch chi?'],
    ['Give my time', 'Rhoi fy amser'],
  ] as const) {
    const field = page.getByRole('textbox', { name, exact: true })
    await field.fill(text)
    await field.blur()
    await expect(field).toHaveValue(text)
  }
  await expect.poll(async () => (await facilitator.view()).stages[0]?.welsh).toEqual({
    title: 'Addewidion',
    prompt: 'Beth wnewch chi?',
    words: [{ en: 'Give my time', cy: 'Rhoi fy amser' }],
  })
  await facilitator.act({ type: 'enterStage', stageId })
  const projector = await showProjector({ app, page })
  await expect(projector.getByRole('heading', { level: 1 })).toHaveText('What will you do?')
  await expect(projector.getByText('Beth wnewch chi?')).toHaveAttribute('lang', 'cy')
})

/** As `answerSaveDialog`, for the dialog that asks which file to open. */
async function answerOpenDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    Object.assign(dialog, { showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [path] }) })
  }, filePath)
}
