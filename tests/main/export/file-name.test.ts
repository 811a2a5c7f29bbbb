import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '@core/language'
import { exportFileName, mailFileName } from '@main/export/file-name'
import { exportKinds } from '@protocol/exports'

const planFileName = (workshop: { date: string; title: string }) => exportFileName(workshop, 'plan-pdf', 'en')

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

test('every kind says what it is, and no two files of a workshop have one name', () => {
  const workshop = { date: '2018-02-14', title: 'Our Stockport' }
  const names = exportKinds.flatMap((kind) => languages.map((language) => exportFileName(workshop, kind, language)))
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^2018-02-14 Our Stockport - .+\.(pdf|html|docx|csv|xlsx|ics|eml|json)$/)
  expect(exportFileName(workshop, 'progress-easy-read', 'en')).toBe(
    '2018-02-14 Our Stockport - easy-read progress report.pdf',
  )
  expect(exportFileName(workshop, 'plan-easy-read', 'cy')).toBe('2018-02-14 Our Stockport - cynllun hawdd ei ddeall.pdf')
})

test('a mail is named after whom it goes to, whatever they are called', () => {
  const workshop = { date: '2018-02-14', title: 'Our Stockport' }
  expect(mailFileName(workshop, 'Stockport Homes', 'en')).toBe('2018-02-14 Our Stockport - mail to Stockport Homes.eml')
  expect(mailFileName(workshop, '../..', 'cy')).toBe('2018-02-14 Our Stockport - e-bost at bawb.eml')
  const long = mailFileName({ date: '2018-02-14', title: 'x'.repeat(500) }, 'Ŵ'.repeat(500), 'en')
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(210)
  expect(long.endsWith('.eml')).toBe(true)
})
