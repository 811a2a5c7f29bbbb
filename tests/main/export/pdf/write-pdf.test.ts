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

test('numbers and a figure\'s words are heard apart', async () => {
  const style = { size: 10, weight: 'bold', colour: black } as const
  const figure: Figure = {
    width: 200,
    height: 40,
    draw(pen) {
      pen.text('Do first', 0, 0, style)
      pen.text('Plan well', 100, 0, style)
    },
  }
  const numbers: Block = { kind: 'numbers', numbers: [{ count: '12', of: 'organisations' }] }
  const { bytes } = await write(documentOf(numbers, { kind: 'figure', figure, description: 'Two corners' }))
  const text = await structure(bytes)
  expect(text).toMatch(/P \(block\)\s+"12"\s+P \(block\)\s+"organisations"/)
  expect(text).toContain('"Do first Plan well')
})

test('under a heading there are headings of a further level', async () => {
  const words = (text: string) => ({ words: { text } })
  const { bytes } = await write(
    documentOf(
      { kind: 'section', ...words('How we voted') },
      { kind: 'heading', ...words('A vote') },
      { kind: 'subheading', ...words('Sector by sector') },
    ),
  )
  expect(await structure(bytes)).toMatch(/H3 \(block\)\s+"A vote"\s+H4 \(block\)\s+"Sector by sector"/)
})

test('a list is on one page with its heading where it fits on one, however near to a page\'s height it is', async () => {
  const items = Array.from({ length: 8 }, (_, index) => ({
    label: { text: '' },
    picture: 'action',
    content: [{ kind: 'paragraph', words: { text: `Point${index}` }, tone: 'body' } as const],
  }))
  for (const length of [4, 5, 6, 7, 8]) {
    const list: Block = { kind: 'list', style: 'points', keepTogether: true, items: items.slice(0, length) }
    const heading: Block = { kind: 'heading', words: { text: 'Heading' } }
    const { bytes } = await write(documentOf(heading, list, heading, list), { look: 'easy-read' })
    const pages = (await pageWords(bytes)).map((words) => words.filter(({ text }) => /^Point|^Heading/.test(text)).length)
    expect(pages.filter((count) => count > 0)).toEqual(pages.length === 1 ? [2 * length + 2] : [length + 1, length + 1])
  }
})

test('a list that is higher than a page begins under its heading, and goes on over pages', async () => {
  const items = Array.from({ length: 30 }, (_, index) => ({
    label: { text: '' },
    content: [{ kind: 'paragraph', words: { text: `Point${index}` }, tone: 'body' } as const],
  }))
  const list: Block = { kind: 'list', style: 'points', keepTogether: true, items }
  const { bytes } = await write(documentOf(list), { look: 'easy-read' })
  const [first = []] = await pageWords(bytes)
  expect(first.map(({ text }) => text)).toContain('Point9')
})

test.each(['en', 'cy'] as const)('the day is whole above every page that is easy to read, in %s', async (language) => {
  const plan = samplePlan({ title: 'What we can do better together for the people of the town' })
  const document = easyReadPlan(plan, easyReadWordsIn(language))
  const { bytes } = await write(document, { look: 'easy-read' })
  const pages = await pageWords(bytes)
  expect(pages.length).toBeGreaterThan(5)
  for (const words of pages.slice(1)) {
    const running = words.filter(({ bottom }) => bottom < page.top)
    const heading = running.map(({ text }) => text).join(' ')
    expect(heading).toContain(document.date)
    for (const { right } of running) expect(right).toBeLessThanOrEqual(page.right + 0.5)
  }
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
