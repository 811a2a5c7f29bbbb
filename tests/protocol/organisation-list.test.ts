import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limits } from '@core/limits'
import { readOrganisationList } from '@protocol/organisation-list'

const organisations = (text: string) => readOrganisationList(text).organisations
const named = (text: string) => organisations(text).map(({ name, sector }) => [name, sector])
const problems = (text: string) => readOrganisationList(text).problems

describe('a list that was typed', () => {
  test('is one organisation a line, with commas in its names', () => {
    expect(organisations('  Town Council \n\nSmith, Jones and Friends\n')).toEqual([
      { name: 'Town Council', sector: 'other', line: 1 },
      { name: 'Smith, Jones and Friends', sector: 'other', line: 3 },
    ])
  })

  test('keeps quotes that are part of a name, and reads those around a whole one', () => {
    expect(named('"The Hub" café\nStreet "Friends"').map(([name]) => name)).toEqual([
      '"The Hub" café',
      'Street "Friends"',
    ])
    expect(named('"The Hub"\nCafé').map(([name]) => name)).toEqual(['The Hub', 'Café'])
  })

  test('warns that a sector is missing, and counts it as other', () => {
    expect(problems('Town Council')).toEqual([
      { line: 1, severity: 'warning', what: 'sector-missing', name: 'Town Council' },
    ])
  })

  test('may say the sector after a comma', () => {
    expect(named('Town Council, public\nFood Bank,charity\nNobody yet')).toEqual([
      ['Town Council', 'statutory'],
      ['Food Bank', 'voluntary'],
      ['Nobody yet', 'other'],
    ])
  })

  test('may be of nothing at all', () => {
    expect(readOrganisationList(' \n\n')).toEqual({ organisations: [], problems: [] })
  })
})

describe('a list from a spreadsheet or a CSV file', () => {
  const expected = [
    ['Town Council', 'statutory'],
    ['Smith, Jones and Friends', 'business'],
  ]

  test.each([
    ['pasted', 'Town Council\tpublic\r\nSmith, Jones and Friends\tprivate\r\n'],
    ['pasted with headings', 'Organisation\tSector\nTown Council\tpublic\nSmith, Jones and Friends\tprivate'],
    ['with commas', '\uFEFFTown Council,public\r\n"Smith, Jones and Friends",private\r\n'],
    ['with semicolons', 'Name;Sector\nTown Council;public\nSmith, Jones and Friends;private'],
    [
      'with columns in another order',
      'sector,"Name of organisation"\npublic,Town Council\nprivate,"Smith, Jones and Friends"',
    ],
    ['with other columns', 'No,Name,Seats,SECTOR\n1,Town Council,4,public\n2,"Smith, Jones and Friends",1,private'],
    ['with the sector first and no headings', 'public\tTown Council\nprivate\tSmith, Jones and Friends'],
    ['with headings in Welsh', 'Sefydliad,Sector\nTown Council,cyhoeddus\n"Smith, Jones and Friends",preifat'],
    ['with a sector heading alone', 'Who,Sector\nTown Council,public\n"Smith, Jones and Friends",private'],
  ])('%s', (_, text) => {
    expect(named(text)).toEqual(expected)
    expect(problems(text)).toEqual([])
  })

  test('with headings and no sector column', () => {
    expect(named('Organisation\nTown Council')).toEqual([['Town Council', 'other']])
  })

  test('makes a name on two lines of a cell into one line', () => {
    expect(named('Name,Sector\n"Town\n  Council",public')).toEqual([['Town Council', 'statutory']])
  })

  test('does not take an organisation for a heading', () => {
    expect(named('Sector 3, voluntary\nNames Not Numbers, charity')).toEqual([
      ['Sector 3', 'voluntary'],
      ['Names Not Numbers', 'voluntary'],
    ])
  })
})

test.each([
  ['statutory', ['Statutory', 'public sector', 'Council', 'NHS', 'statudol', 'Y GIG', 'Local authority']],
  [
    'voluntary',
    [
      'voluntary',
      'Charity',
      'third sector',
      'The third sector',
      'VCSE',
      'Not-for-profit',
      'gwirfoddol',
      'y trydydd sector',
    ],
  ],
  ['community', ['community', 'Residents', "residents' group", 'cymunedol', 'GRŴP CYMUNEDOL', 'trigolion']],
  ['business', ['business', 'Private', 'private sector', 'busnes', 'preifat']],
  ['other', ['other', 'Arall']],
])('reads what people write for the sector %s', (sector, words) => {
  for (const written of words) expect(named(`A\t${written}`), written).toEqual([['A', sector]])
})

describe('names what is wrong, with its line, and reads the rest', () => {
  test('a sector that is not known', () => {
    expect(readOrganisationList('Name,Sector\nA,public\nB,cosmic\nC,charity')).toEqual({
      organisations: [
        { name: 'A', sector: 'statutory', line: 2 },
        { name: 'C', sector: 'voluntary', line: 4 },
      ],
      problems: [{ line: 3, severity: 'error', what: 'sector-unknown', name: 'B', sector: 'cosmic' }],
    })
  })

  test('an organisation that is there already, whatever its case and spaces', () => {
    expect(readOrganisationList('Town Council\tpublic\nA\tother\ntown  COUNCIL\tother')).toEqual({
      organisations: [
        { name: 'Town Council', sector: 'statutory', line: 1 },
        { name: 'A', sector: 'other', line: 2 },
      ],
      problems: [{ line: 3, severity: 'error', what: 'duplicate', name: 'town COUNCIL', firstLine: 1 }],
    })
  })

  test('a sector without a name', () => {
    expect(problems('Name,Sector\n,public')).toEqual([{ line: 2, severity: 'error', what: 'name-missing' }])
  })

  test('a name that is too long', () => {
    const name = 'n'.repeat(limits.nameLength + 1)
    expect(problems(`A,public\n${name},public`)).toEqual([
      { line: 2, severity: 'error', what: 'name-too-long', length: limits.nameLength + 1, allowed: limits.nameLength },
    ])
  })

  test('quotes that are not closed, on the line where they open', () => {
    expect(readOrganisationList('Name,Sector\nA,public\n"B,public\nC,public')).toEqual({
      organisations: [{ name: 'A', sector: 'statutory', line: 2 }],
      problems: [{ line: 3, severity: 'error', what: 'malformed-quotes' }],
    })
  })

  test('a line after quoted line breaks', () => {
    expect(problems('Name,Sector\n"A\nand\nB",public\nC,cosmic')[0]?.line).toBe(5)
  })

  test('more organisations than a workshop holds', () => {
    const names = Array.from({ length: limits.organisations + 2 }, (_, n) => `Group ${n},charity`)
    const read = readOrganisationList(names.join('\n'))
    expect(read.organisations).toHaveLength(limits.organisations)
    expect(read.problems).toEqual([
      { line: limits.organisations + 1, severity: 'error', what: 'too-many', allowed: limits.organisations },
    ])
  })

  test('a text that is no list', () => {
    expect(readOrganisationList('x'.repeat(2_000_001))).toEqual({
      organisations: [],
      problems: [{ line: 1, severity: 'error', what: 'text-too-long', length: 2_000_001, allowed: 2_000_000 }],
    })
  })
})

test('any text is read without a throw, and no filled line is lost without a word', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('public', 'charity', 'Name', 'Sector', '__proto__', 'constructor', '"', ''),
  )
  const text = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 3 }), { maxLength: 12 })
    .chain((rows) =>
      fc.constantFrom('\t', ',', ';').map((delimiter) => rows.map((row) => row.join(delimiter)).join('\n')),
    )
  fc.assert(
    fc.property(text, (pasted) => {
      const read = readOrganisationList(pasted)
      const lines = pasted.split(/\r\n?|\n/).length
      const mentioned = new Set([...read.organisations, ...read.problems].map(({ line }) => line))
      for (const line of mentioned) expect(line).toBeLessThanOrEqual(lines)
      const names = read.organisations.map(({ name }) => name.toLowerCase())
      expect(new Set(names).size).toBe(names.length)
      const filled = pasted.split(/\r\n?|\n/).filter((row) => /[\p{L}\p{N}]/u.test(row))
      const isPlain = !/["]/.test(pasted) && !/name|sector/i.test(pasted)
      if (isPlain) expect(mentioned.size).toBeGreaterThanOrEqual(filled.length)
    }),
  )
})
