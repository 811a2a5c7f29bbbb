import type { Plan } from '@core/plan'
import { cellText } from '@main/export/data/cell-text'
import { agreementDocument } from '@main/export/document/agreement-document'
import type { PlanDocument } from '@main/export/document/document'
import { planDocument } from '@main/export/document/plan-document'
import { spoken } from '@main/export/document/spoken'
import { wordsIn } from '@main/export/document/words/words-in'
import { writeDocx } from '@main/export/docx/write-docx'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { describedWords } from '../document-words'
import { fullPlan } from '../full-plan'
import { converted } from '../libre-office'
import { emptyPlan, samplePlan } from '../sample-plan'
import { hostilePlan, hostileTexts } from '../data/hostile-plan'

const now = Date.UTC(2018, 1, 14, 12)
const hostile: Plan = {
  ...hostilePlan(),
  voices: [],
  agreement: {
    clauses: hostileTexts.map((text, index) => ({ part: 'we-agree', text, accepted: index % 2 === 0 })),
    reviewDate: '',
  },
}
/** What the agreement and the plan do not have. */
const others: PlanDocument = {
  title: 'Others',
  subject: 'A test',
  date: '',
  language: 'en',
  mark: '',
  blocks: [
    { kind: 'title', words: { text: 'Others' }, above: null },
    { kind: 'paragraph', words: { text: 'A page', href: 'https://example.org/?a=1&b="2"' }, tone: 'body' },
    { kind: 'paragraph', words: { text: 'A letter', href: 'mailto:a@example.org' }, tone: 'lead' },
    {
      kind: 'figure',
      figure: { width: null, height: 100, draw: () => undefined },
      description: 'Two organisations, with a line between them.',
    },
    {
      kind: 'list',
      style: 'points',
      items: [{ label: { text: '' }, content: [{ kind: 'paragraph', words: { text: 'One idea' }, tone: 'body' }] }],
    },
  ],
}

const documents: Readonly<Record<string, () => PlanDocument>> = {
  'agreement-en': () => agreementDocument(fullPlan(), wordsIn('en')),
  'agreement-cy': () => agreementDocument(samplePlan({ rehearsal: false }), wordsIn('cy')),
  'agreement-empty': () => agreementDocument(emptyPlan(), wordsIn('en')),
  'agreement-hostile': () => agreementDocument(hostile, wordsIn('en')),
  'plan-en': () => spoken(planDocument(fullPlan(), wordsIn('en'))),
  others: () => others,
}
const names = Object.keys(documents)
const written = (name: string) => writeDocx(documentOf(name), { now, words: wordsIn('en').running })

function documentOf(name: string): PlanDocument {
  const make = documents[name]
  if (make === undefined) throw new RangeError(`no document ${name}`)
  return make()
}

async function part(name: string, path: string): Promise<string> {
  const bytes = unzipSync(await written(name))[path]
  if (bytes === undefined) throw new RangeError(`no ${path}`)
  return strFromU8(bytes)
}

/** Bullets are drawn by the program that opens the file. */
const squeezed = (text: string) => text.replace(/[\uFEFF•]/g, '').replace(/\s+/g, '')

describe('a document for word processors, opened in LibreOffice', () => {
  let texts: ReadonlyMap<string, Buffer>

  beforeAll(async () => {
    const files = await Promise.all(names.map(async (name) => [`${name}.docx`, await written(name)] as const))
    texts = await converted(new Map(files), 'txt:Text (encoded):UTF8')
  }, 120_000)

  test.for(names)('%s says every word in order, and no other', (name) => {
    const text = texts.get(`${name}.txt`)?.toString('utf8') ?? ''
    expect(squeezed(text)).toBe(squeezed(cellText(describedWords(documentOf(name)))))
  })

  test('clauses are numbered through all parts', () => {
    const text = texts.get('agreement-en.txt')?.toString('utf8') ?? ''
    expect(text).toContain('1. Tell one another early when money is about to change.')
    expect(text).toContain('3. Say so in the room first.')
  })
})

describe('what a word processor is told', () => {
  test('headings are headings, one level below the other', async () => {
    const body = await part('agreement-en', 'word/document.xml')
    const levels = [...body.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) => Number(level))
    expect(levels.slice(0, 3)).toEqual([1, 2, 2])
    expect(levels).toContain(3)
    expect(levels.every((level, index) => index === 0 || level - (levels[index - 1] ?? 0) <= 1)).toBe(true)
  })

  test('every table repeats its head row, and has a row for each that was there', async () => {
    const body = await part('agreement-en', 'word/document.xml')
    const tables = body.split('<w:tbl>').slice(1)
    const rows = tables.map((table) => (table.split('</w:tbl>')[0] ?? '').split('<w:tr>').length - 1)
    const there = fullPlan().organisations.filter(({ people }) => people > 0).length
    expect(rows).toEqual([there + 1, there + 1])
    for (const table of tables) expect(table.split('<w:tr>')[1]).toContain('<w:tblHeader/>')
  })

  test('the title is in the properties, and the language at the words', async () => {
    const properties = await part('agreement-en', 'docProps/core.xml')
    expect(properties).toContain('<dc:title>Our Stockport: Memorandum of agreement</dc:title>')
    expect(await part('agreement-cy', 'word/styles.xml')).toContain('<w:lang w:val="cy-GB"/>')
    const plan = await part('plan-en', 'word/document.xml')
    expect(plan).toMatch(/<w:lang w:val="cy-GB"\/>.{0,40}<\/w:rPr><w:t[^>]*>Mae angen un rhestr/)
  })

  test('a link leads where it says', async () => {
    const relations = await part('others', 'word/_rels/document.xml.rels')
    expect(relations).toContain('Id="link1"')
    expect(relations).toContain('Target="https://example.org/?a=1&amp;b=&quot;2&quot;" TargetMode="External"')
    expect(await part('others', 'word/document.xml')).toMatch(/r:id="link2"/)
  })

  test('a rehearsal is marked on every page, a real workshop is not', async () => {
    expect(await part('agreement-en', 'word/header1.xml')).toContain('Rehearsal: nobody said this')
    await expect(part('agreement-cy', 'word/header1.xml')).rejects.toThrow('no word/header1.xml')
  })

  test.for(names)('%s is the same bytes for the same time', async (name) => {
    expect(Buffer.compare(await written(name), await written(name))).toBe(0)
  })
})
