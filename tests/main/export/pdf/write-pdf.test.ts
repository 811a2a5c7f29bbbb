import { expect, test } from 'vitest'
import type { Block, PlanDocument } from '@main/export/document/document'
import { easyReadPlan } from '@main/export/document/easy-read-plan'
import { planDocument } from '@main/export/document/plan-document'
import type { Figure } from '@main/export/document/figure'
import { englishWords } from '@main/export/document/words/english-words'
import { easyReadWordsIn } from '@main/export/document/words/easy-read-words-in'
import { page } from '@main/export/pdf/look'
import { check, draw, pageWords, run, write } from '../pdf-tools'
import { cards, manyActions, samplePlan } from '../sample-plan'

const black = '#000000'

function documentOf(...blocks: readonly Block[]): PlanDocument {
  const title: Block = { kind: 'title', words: { text: 'Report' }, above: null }
  return { title: 'Report', subject: 'A report', date: '', language: 'en', mark: '', blocks: [title, ...blocks] }
}

function structure(bytes: Uint8Array): Promise<string> {
  return run(bytes, 'pdfinfo', '-struct-text', 'FILE')
}

test('words that lead somewhere are a link, and can be clicked on every line', async () => {
  const href = `https://example.org/${'evidence/'.repeat(20)}`
  const { bytes } = await write(documentOf({ kind: 'paragraph', words: { text: href, href }, tone: 'body' }))
  await check(bytes)
  const links = (await run(bytes, 'pdfinfo', '-url', 'FILE')).split('\n').filter((line) => line.includes(href))
  expect(links.length).toBeGreaterThan(1)
  expect(await structure(bytes)).toMatch(/P \(block\)\s+Link/)
})

test('the head of a table is read once, however many pages it is drawn on', async () => {
  const plan = samplePlan({ actions: manyActions(60).map((action) => ({ ...action, priority: null })), priorities: [] })
  const { bytes } = await draw(plan)
  const text = await structure(bytes)
  expect(text.split('How we will know:').length).toBeGreaterThan(40)
  expect(text.split('"Action, and how we will know"')).toHaveLength(2)
})

test('words stay apart where a line ends', async () => {
  const text = 'These words are said one after the other and never run into another '.repeat(4).trim()
  const { bytes } = await write(documentOf({ kind: 'paragraph', words: { text }, tone: 'body' }))
  expect(await structure(bytes)).toContain(`"${text}"`)
})

test('a figure that says something has its description; one that only decorates is not read', async () => {
  const figure: Figure = { width: 100, height: 40, draw: (pen) => pen.box(0, 0, 100, 40, black) }
  const told = await write(documentOf({ kind: 'figure', figure, description: 'Two organisations, linked' }))
  expect(await structure(told.bytes)).toContain('Figure')
  expect(await run(told.bytes, 'qpdf', '--qdf', '--object-streams=disable', 'FILE', '-')).toContain(
    '/Alt (Two organisations, linked)',
  )
  const decoration = await write(documentOf({ kind: 'figure', figure, description: null }))
  expect(await structure(decoration.bytes)).not.toContain('Figure')
})

test('a figure that is larger than a page is drawn smaller', async () => {
  const style = { size: 40, weight: 'bold', colour: black } as const
  const figure: Figure = { width: 2000, height: 3000, draw: (pen) => pen.text('corner', 1850, 2900, style) }
  const [words = []] = await pageWords((await write(documentOf({ kind: 'figure', figure, description: 'Large' }))).bytes)
  const corner = words.find(({ text }) => text === 'corner')
  expect(corner?.right).toBeLessThan(page.right)
  expect(corner?.bottom).toBeLessThan(page.bottom)
})

test('who was there stays on one page where it fits on one', async () => {
  const purpose = 'Find what we can do better together. '.repeat(28)
  const pages = await pageWords((await draw(samplePlan({ purpose }))).bytes)
  const pageOf = (word: string) => pages.findIndex((words) => words.some(({ text }) => text === word))
  expect(pageOf('Residents')).toBe(pageOf('Voluntary'))
  expect(pageOf('Statutory')).toBe(pageOf('Voluntary'))
  expect(pageOf('Statutory')).toBe(1)
})

test('what is easy to read is large on every page', async () => {
  const document = easyReadPlan(samplePlan(), easyReadWordsIn('en'))
  const { bytes } = await write(document, { look: 'easy-read' })
  await check(bytes)
  const heights = (await pageWords(bytes)).flatMap((words) =>
    words.filter(({ top, bottom }) => top > page.top && bottom < page.bottom).map(({ top, bottom }) => bottom - top),
  )
  const [usual] = await pageWords((await draw(samplePlan())).bytes)
  const bodyAt11 = usual?.find(({ text }) => text === 'Offices')
  expect(Math.min(...heights) / ((bodyAt11?.bottom ?? 0) - (bodyAt11?.top ?? 0))).toBeCloseTo(16 / 11, 1)
})

test('a long document says how far it is, and other work has its turn', async () => {
  const shares: number[] = []
  let turns = 0
  const counting = setInterval(() => turns++, 5)
  const [card] = cards
  if (card === undefined) throw new Error('no card')
  const voices = [{ name: null, cards: Array.from({ length: 3000 }, (_, index) => ({ ...card, number: index + 1 })) }]
  const plan = samplePlan({ voices })
  await write(planDocument(plan, englishWords), { onProgress: (share) => shares.push(share) })
  clearInterval(counting)
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  expect(shares.length).toBeGreaterThan(5)
  expect(shares.at(-1)).toBe(1)
  expect(turns).toBeGreaterThan(5)
})
