import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planFileName } from '@main/export/file-name'

test('the name sorts by date and says what it is', () => {
  expect(planFileName({ date: '2018-02-14', title: 'Our Stockport' })).toBe('2018-02-14 Our Stockport - plan.pdf')
})

test('without a date or a title there is still a name', () => {
  expect(planFileName({ date: '', title: 'Our Stockport' })).toBe('Our Stockport - plan.pdf')
  expect(planFileName({ date: 'soon', title: ' ' })).toBe('Workshop - plan.pdf')
})

test('Welsh and accented letters stay; what a file system refuses goes', () => {
  expect(planFileName({ date: '', title: 'Tŷ ŵyl: café/Łódź?' })).toBe('Tŷ ŵyl café Łódź - plan.pdf')
})

test.each([
  ['../../etc/passwd', 'etc passwd - plan.pdf'],
  ['..\\..\\evil', 'evil - plan.pdf'],
  ['.hidden', 'hidden - plan.pdf'],
  ['ends in dots...', 'ends in dots - plan.pdf'],
  ['con.fusion', 'Workshop con.fusion - plan.pdf'],
  ['a\u0000b\nc\u202e', 'a b c - plan.pdf'],
])('%j is made safe', (title, name) => {
  expect(planFileName({ date: '', title })).toBe(name)
})

test('any title gives one short name that every system allows', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('', '2018-02-14', '../2018-02-14'),
      (title, date) => {
        const name = planFileName({ date, title })
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u)
        expect(name).not.toMatch(/^[\s.]|^(con|prn|aux|nul|com\d|lpt\d)\./i)
        expect(name.endsWith(' - plan.pdf')).toBe(true)
      },
    ),
  )
})
