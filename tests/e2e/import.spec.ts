import type { Page } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { Facilitator } from '../../scripts/demo/facilitator.mjs'
import { expect, projectFolder, test } from './app'
import { recordSent, showProjector } from './projector-window'
import { expectStage, goTo } from './screens'

const london = join(projectFolder, 'resources', 'samples', 'london-youth-policing')
const londonFiles = ['comments.csv', 'votes.csv', 'summary.csv'].map((name) => join(london, name))

test('a conversation comes in whole, says what did not, and shows nothing that was hidden', async ({ start }) => {
  const { app, page } = await start()
  const dialog = await chooseFiles(page, londonFiles)
  await expectCounts(page, { statement: 39, vote: 638, people: 26, hidden: 3, 'earlier vote': 2 })
  await expect(dialog.getByText('All 640 rows of votes are accounted for.')).toBeVisible()
  await dialog.getByLabel('Attribution').fill('CC BY 4.0, The Computational Democracy Project')
  await dialog.getByRole('button', { name: /^Import/ }).click()
  await expect(page.getByRole('dialog', { name: 'The conversation is in' })).toBeVisible()
  await expectCounts(page, { statement: 39, vote: 638, people: 26, hidden: 3, 'earlier vote': 2 })
  await page.getByRole('button', { name: 'Go to the workshop' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /engage more young people/ })).toBeVisible()

  const facilitator = new Facilitator(page)
  const { cards, participants, stages, turnout } = await facilitator.view()
  const hidden = cards.tableRows.filter((card) => card.hidden)
  expect({ cards: cards.tableRows.length, hidden: hidden.length, people: participants.tableRows.length }).toEqual({
    cards: 39,
    hidden: 3,
    people: 26,
  })
  expect(turnout.map(({ votedIds }) => votedIds.length)).toEqual([26])

  await goTo(page, 'Run')
  const sent = await recordSent(app)
  const projector = await showProjector({ app, page })
  for (const { id, title, activity } of stages) {
    await facilitator.act({ type: 'enterStage', stageId: id })
    if (activity.kind === 'gather') await facilitator.act({ type: 'showCards', stageId: id, shown: true })
    if (activity.kind === 'vote') await facilitator.act({ type: 'revealVote', stageId: id })
    await expectStage(page, title)
    await expect(projector.getByText(title, { exact: true }).first()).toBeVisible()
    if (activity.kind === 'vote') await expect(projector.getByRole('table').last()).toBeVisible()
    const known = [...(await sent()), await projector.content()].join('\n')
    expect(known).toContain('CC BY 4.0, The Computational Democracy Project')
    for (const card of hidden) expect(known).not.toContain(card.text)
  }
})

test('a broken file brings in nothing, and its line is named', async ({ start, folder }) => {
  const { page } = await start()
  const votes = (await readFile(join(london, 'votes.csv'), 'utf8')).split('\n')
  const broken = join(folder, 'votes.csv')
  await writeFile(broken, votes.with(6, (votes[6] ?? '').replace(/[^,]*$/, '7')).join('\n'))
  const dialog = await chooseFiles(page, [join(london, 'comments.csv'), broken])
  await expect(dialog.getByText('Nothing was imported')).toBeVisible()
  await expect(dialog.getByRole('listitem').filter({ hasText: 'votes.csv, line 7' })).toContainText('7')
  await expect(dialog.getByRole('button', { name: /^Import/ })).toBeDisabled()

  // The same file, put right, is taken at once.
  await writeFile(broken, votes.join('\n'))
  await dialog.locator('input[type=file]').setInputFiles(broken)
  await expect(dialog.getByRole('button', { name: /^Import/ })).toBeEnabled()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  expect(await page.evaluate(async () => (await window.roundtable.readHome({})).workshops)).toEqual([])
})

test('a file that is missing is asked for', async ({ start, folder }) => {
  const { page } = await start()
  const matrix = join(folder, 'participants-votes.csv')
  await writeFile(matrix, 'participant,group-id,n-comments\n0,,1\n')
  const dialog = await chooseFiles(page, [join(london, 'comments.csv'), matrix])
  await expect(dialog.getByText(/missing: votes\.csv/i)).toBeVisible()
  await expect(dialog.getByText(/not needed: participants-votes\.csv/i)).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^Import/ })).toBeDisabled()
})

test('statements come in word for word: formulas, several lines, quotes and other scripts', async ({
  start,
  folder,
}) => {
  const { page } = await start()
  const statements = [
    '=HYPERLINK("http://example.com";"press")',
    '+44 & -1 @home',
    'First line\nsecond line\n\nlast line',
    'She said "no", twice',
    'Żółw ŵy 🐢 العربية',
    'Żółw ŵy 🐢 العربية',
  ]
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const comments = [
    'moderated,comment-body,comment-id,author-id,timestamp',
    ...statements.map((text, id) => `1,${quoted(text)},${id},9,1600000000000`),
  ]
  const votes = [
    'timestamp,comment-id,voter-id,vote',
    ...statements.slice(1).map((_, id) => `16000000000${id},${id},0,1`),
  ]
  const files = { 'export.comments.csv': `\uFEFF${comments.join('\r\n')}\r\n`, 'export.votes.csv': votes.join('\n') }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  const dialog = await chooseFiles(
    page,
    Object.keys(files).map((name) => join(folder, name)),
  )
  await expectCounts(page, { statement: 6, vote: 5, person: 1, 'said before': 1 })
  await dialog.getByRole('button', { name: /^Import/ }).click()
  await page.getByRole('button', { name: 'Go to the workshop' }).click()
  const facilitator = new Facilitator(page)
  const { cards, stages } = await facilitator.view()
  const arrived = cards.tableRows.toSorted((one, other) => one.number - other.number)
  expect(arrived.map(({ text }) => text)).toEqual(statements)

  await facilitator.act({
    type: 'enterStage',
    stageId: stages.find(({ activity }) => activity.kind === 'gather')?.id ?? '',
  })
  for (const text of statements) {
    await expect(
      page
        .getByRole('listitem')
        .filter({ hasText: text.replaceAll(/\s+/g, ' ') })
        .first(),
    ).toBeVisible()
  }
})

/** Opens the import from the home screen and chooses files in it. */
async function chooseFiles(page: Page, files: readonly string[]) {
  await page.getByRole('button', { name: /import/i }).click()
  const dialog = page.getByRole('dialog', { name: /import/i })
  await dialog.locator('input[type=file]').setInputFiles([...files])
  return dialog
}

/** Each line of the report is a number and what it counts. */
async function expectCounts(page: Page, counts: Readonly<Record<string, number>>): Promise<void> {
  const lines = page.getByRole('dialog').getByRole('listitem')
  for (const [what, count] of Object.entries(counts)) {
    await expect(lines.filter({ hasText: new RegExp(`^${count}\\D*${what}`) })).toHaveCount(1)
  }
}
