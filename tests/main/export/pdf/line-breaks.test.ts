import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines } from '@main/export/pdf/line-breaks'

const fixed = () => 10

test.each([
  ['one two three', 80, ['one two', 'three']],
  ['one two', 70, ['one two']],
  ['a  b', 200, ['a  b']],
  ['abcdefghij', 40, ['abcd', 'efgh', 'ij']],
  ['to abcdefghij', 40, ['to', 'abcd', 'efgh', 'ij']],
  ['self-help', 60, ['self-', 'help']],
  ['pages 10-12', 80, ['pages', '10-12']],
  ['first\n\nsecond', 200, ['first', '', 'second']],
  ['', 100, ['']],
  ['wide', 1, ['w', 'i', 'd', 'e']],
])('%j in a width of %i', (text, width, lines) => {
  expect(breakLines(text, width, fixed)).toEqual(lines)
})

test('a mark stays with its letter', () => {
  expect(breakLines('abcde\u0301f', 50, (codeUnit) => (codeUnit === 0x301 ? 0 : 10))).toEqual(['abcde\u0301', 'f'])
  expect(breakLines('abcde\u0301f', 50, fixed)).toEqual(['abcd', 'e\u0301f'])
})

test('any text keeps its characters and no line is wider than it may be', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '/', '–', '\n', '\u0301', '1'), maxLength: 200 })
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, characters) => {
      const lines = breakLines(text, characters * 10, fixed)
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      for (const line of lines) {
        const letters = line.replace(/\u0301/g, '')
        if (line.length > letters.length) continue
        expect(line.length).toBeLessThanOrEqual(Math.max(1, characters))
      }
    }),
  )
})
