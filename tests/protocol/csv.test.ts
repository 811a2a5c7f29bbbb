import fc from 'fast-check'
import papaparse from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readCsv, writeCsv } from '@protocol/csv'

const fieldsOf = (text: string, delimiter: ',' | ';' | '\t' = ',') =>
  readCsv(text, delimiter).map(({ fields }) => fields)
const linesOf = (text: string) => readCsv(text, ',').map(({ line }) => line)

test('reads quotes, doubled quotes, delimiters and line breaks within a field', () => {
  expect(fieldsOf('a,"b, c","say ""hello""","two\nlines"')).toEqual([['a', 'b, c', 'say "hello"', 'two\nlines']])
  expect(fieldsOf('a;"b;c"', ';')).toEqual([['a', 'b;c']])
  expect(fieldsOf('a\tb, c', '\t')).toEqual([['a', 'b, c']])
})

test('passes over a byte order mark, blank lines and a missing last line break', () => {
  expect(fieldsOf('\uFEFFa,b\r\n\r\n , \r\nc,d')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
  expect(fieldsOf('')).toEqual([])
})

test('reads the line breaks of Windows, Unix and old Macs, mixed', () => {
  expect(fieldsOf('a\r\nb\nc\r"d\r\ne"')).toEqual([['a'], ['b'], ['c'], ['d\ne']])
})

describe('the line of a record', () => {
  test('is the one on which it starts, after quoted line breaks and blank lines', () => {
    expect(linesOf('a,b\n1,"x\ny\n\nz"\n\n2,3\n')).toEqual([1, 2, 7])
    expect(linesOf('a,b\r\n1,"x\r\ny"\r\n2,3')).toEqual([1, 2, 4])
    expect(linesOf('\uFEFFa\nb\nc')).toEqual([1, 2, 3])
  })

  test('is known for quotes that are not closed, and for quotes that go on', () => {
    expect(readCsv('a\n"b\nc\n', ',')).toEqual([
      { line: 1, fields: ['a'], malformed: false },
      { line: 2, fields: [expect.any(String)], malformed: true },
    ])
    expect(readCsv('a\nb\n"c" d\n', ',').map(({ line, malformed }) => [line, malformed])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ])
  })
})

test('whatever was written as CSV is read as it was, each record on its line', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'ŵ', '"', ',', ';', '\n', ' ', "'", '=', '\t', '👋') })
  const written = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(written, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
      const lines: number[] = []
      let line = 1
      for (const row of rows) {
        lines.push(line)
        line += 1 + row.join('').split('\n').length - 1
      }
      const expected = rows.map((fields, at) => ({ line: lines[at], fields, malformed: false }))
      const filled = expected.filter(({ fields }) => fields.some((value) => value.trim() !== ''))
      expect(readCsv(papaparse.unparse(rows, { newline }), ',')).toEqual(filled)
    }),
  )
})

describe('what is written', () => {
  test('is read as it was, whatever is in it', () => {
    const cell = fc.string().map((text) => text.replace(/\r\n?/g, '\n'))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const read = fieldsOf(writeCsv(rows))
        const kept = rows.filter((row) => row.some((text) => text.trim() !== ''))
        expect(read.map((row) => row.map(withoutApostrophe))).toEqual(kept.map((row) => row.map(withoutApostrophe)))
      }),
    )
  })

  test('begins no cell with what a spreadsheet could run', () => {
    const dangerous = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n'), fc.string()).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(dangerous, { minLength: 1 }), (row) => {
        papaparse.parse<string[]>(writeCsv([row]).replace(/^\uFEFF/, ''), {
          delimiter: ',',
          newline: '\r\n',
          fastMode: false,
          step: ({ data }) => {
            for (const text of data.filter((one) => one !== '')) expect(text).toMatch(/^'/)
          },
        })
      }),
    )
    expect(writeCsv([['=HYPERLINK("http://x")', 'plain']])).toBe('\uFEFF"\'=HYPERLINK(""http://x"")",plain\r\n')
  })
})

function withoutApostrophe(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\n])/, '')
}
