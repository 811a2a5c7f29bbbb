import type { Plan } from '@core/plan'
import { languages, type Language } from '@core/language'
import { readCsv } from '@protocol/csv'
import { actionsCsv } from '@main/export/data/actions-csv'
import { cardsCsv } from '@main/export/data/cards-csv'
import { cellText } from '@main/export/data/cell-text'
import { allTables } from '@main/export/data/tables/all-tables'
import type { DataTable } from '@main/export/data/tables/data-table'
import { longestCell, tablesXlsx } from '@main/export/data/tables-xlsx'
import { votesCsv } from '@main/export/data/votes-csv'
import { dataWordsIn } from '@main/export/data/words/data-words'
import type { Exporter } from '@main/export/exporter'
import { beforeAll, describe, expect, test } from 'vitest'
import { fullPlan } from '../full-plan'
import { converted, toCsv } from '../libre-office'
import { emptyPlan } from '../sample-plan'
import { hostilePlan, hostileTexts } from './hostile-plan'

const plans: Readonly<Record<string, Plan>> = { full: fullPlan(), hostile: hostilePlan(), empty: emptyPlan() }
const cases = Object.keys(plans).flatMap((plan) => languages.map((language) => [plan, language] as const))
const csvFiles = { actions: actionsCsv, cards: cardsCsv, votes: votesCsv } as const
const context = { now: Date.UTC(2018, 1, 14, 12), fontFolder: '', onProgress: () => undefined }

function tablesOf(plan: string, language: Language): DataTable[] {
  return allTables(plans[plan] ?? emptyPlan(), dataWordsIn(language))
}

async function bytesOf(exporter: Exporter, plan: string, language: Language): Promise<Uint8Array> {
  const [file, ...others] = await exporter(plans[plan] ?? emptyPlan(), { ...context, language })
  if (file === undefined || others.length > 0) throw new RangeError('one file was expected')
  return file.bytes
}

/** The rows of a table, its headings first, as words; what is longer than a cell may be stays whole. */
function wordsOf({ columns, rows }: DataTable): string[][] {
  return [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => row.map((cell) => cellText(String(cell ?? '')))),
  ]
}

const fields = (csv: Uint8Array) => readCsv(Buffer.from(csv).toString('utf8'), ',').map((record) => [...record.fields])

describe('CSV', () => {
  test.for(cases)('of the %s plan (%s) says every cell of its table, none a formula', async ([plan, language]) => {
    const byName = new Map(tablesOf(plan, language).map((table) => [table.name, table]))
    const { sheets } = dataWordsIn(language).table
    for (const [name, exporter] of Object.entries(csvFiles)) {
      const bytes = await bytesOf(exporter, plan, language)
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      const table = byName.get(sheets[name as keyof typeof csvFiles])
      if (table === undefined) throw new RangeError('no such table')
      const safe = wordsOf(table).map((row) => row.map((cell) => (/^[=+\-@\t\n]/.test(cell) ? `'${cell}` : cell)))
      expect(fields(bytes)).toEqual(safe)
    }
  })

  test('is called what it holds, in the language that was chosen', async () => {
    const names = await Promise.all(
      languages.map(async (language) => (await actionsCsv(fullPlan(), { ...context, language }))[0]?.name),
    )
    expect(names).toEqual(['2018-02-14 Our Stockport - actions.csv', '2018-02-14 Our Stockport - camau gweithredu.csv'])
  })
})

describe('opened in LibreOffice', () => {
  let sheets: ReadonlyMap<string, Buffer>
  let again: ReadonlyMap<string, Buffer>

  beforeAll(async () => {
    const workbooks = cases.map(
      async ([plan, language]) => [`${plan}-${language}.xlsx`, await bytesOf(tablesXlsx, plan, language)] as const,
    )
    sheets = await converted(new Map(await Promise.all(workbooks)), toCsv)
    again = await converted(new Map([['cards.csv', await bytesOf(cardsCsv, 'hostile', 'en')]]), toCsv)
  }, 120_000)

  test.for(cases)('the workbook of the %s plan (%s) has every table as a sheet, word for word', ([plan, language]) => {
    const tables = tablesOf(plan, language)
    for (const table of tables) {
      const sheet = sheets.get(`${plan}-${language}-${table.name}.csv`)
      expect(sheet, table.name).toBeDefined()
      const expected = wordsOf(table).map((row) =>
        row.map((cell) => (cell.length > longestCell ? `${cell.slice(0, longestCell - 4)} […]` : cell)),
      )
      expect(fields(sheet ?? new Uint8Array()), table.name).toEqual(expected)
    }
    const ofPlan = [...sheets.keys()].filter((name) => name.startsWith(`${plan}-${language}-`))
    expect(ofPlan).toHaveLength(tables.length)
  })

  test('numbers are numbers and dates are dates', () => {
    expect(sheets.get('full-en-Organisations.csv')?.toString()).toContain('\n"Stockport MBC","Statutory",4,')
    expect(sheets.get('full-en-Actions.csv')?.toString()).toMatch(/"Head of partnerships",2018-03-12,"Every partner/)
  })

  test('what looks like a formula is text in a workbook and in CSV', () => {
    const cards = fields(sheets.get('hostile-en-Cards.csv') ?? new Uint8Array()).map((row) => row[1])
    expect(cards).toEqual(expect.arrayContaining(hostileTexts.map(cellText)))
    const fromCsv = fields([...again.values()][0] ?? new Uint8Array()).map((row) => row[1])
    const formulas = hostileTexts.filter((text) => /^[=+\-@\t]/.test(text))
    expect(formulas.length).toBeGreaterThan(5)
    expect(fromCsv).toEqual(expect.arrayContaining(formulas.map((text) => `'${text}`)))
  })
})

describe('the workbook', () => {
  test('is the same bytes for the same plan and time', async () => {
    const [one, other] = [await bytesOf(tablesXlsx, 'full', 'en'), await bytesOf(tablesXlsx, 'full', 'en')]
    expect(Buffer.compare(one, other)).toBe(0)
  })

  test.for(languages)('has sheet names that every program takes (%s)', (language) => {
    const names = Object.values(dataWordsIn(language).table.sheets)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/)
  })
})

describe('what the tables say', () => {
  const cell = (table: DataTable | undefined, row: number, heading: string) =>
    table?.rows[row]?.[table.columns.findIndex((column) => column.heading === heading)]
  const tables = () => new Map(tablesOf('full', 'en').map((table) => [table.name, table]))

  test('an action that was finished before is there without a number, with what was said of it', () => {
    const actions = tables().get('Actions')
    const last = (actions?.rows.length ?? 0) - 1
    expect(cell(actions, last, 'Number')).toBeNull()
    expect(cell(actions, last, 'Status')).toBe('Done')
    expect(cell(actions, last, 'What changed')).toBe('Printed.')
    expect(cell(actions, last, 'Agreed on')).toBe('2017-11-14')
  })

  test('a count that is withheld is words, and its total is empty', () => {
    const votes = tables().get('Votes')
    expect(cell(votes, 0, 'Place, each sector the same')).toBe('not shown: a group too small to stay anonymous')
    expect(cell(votes, 0, 'Total, each sector the same')).toBeNull()
    expect(cell(votes, 0, 'Total, each organisation the same')).toBe(5.1)
  })

  test('a card that was put under another names it', () => {
    const cards = tables().get('Cards')
    expect(cell(cards, 1, 'Words')).toBe('Three lists, none of them right.')
    expect([cell(cards, 1, 'Card'), cell(cards, 1, 'Put under card')]).toEqual([null, 1])
  })
})
