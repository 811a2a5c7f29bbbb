import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sectors } from '@core/sector'
import type { Plan } from '@core/plan'
import { check, draw, pageTexts } from '../pdf-tools'
import { emptyPlan, manyActions, samplePlan } from '../sample-plan'

function saying(text: string): Plan {
  return emptyPlan({
    voices: [{ name: 'Theme', cards: [{ number: 1, text, kind: 'idea', tag: '', enteredFor: false, merged: [] }] }],
  })
}

async function printed(text: string): Promise<{ text: string; missing: number }> {
  const { bytes, missingCharacters } = await draw(saying(text))
  await check(bytes)
  return { text: (await pageTexts(bytes)).join(' '), missing: missingCharacters }
}

test.each([
  ['=cmd|"/c calc"!A1', '=cmd|"/c calc"!A1', 0],
  [`O'Brien said "no" \\ (twice) <b>&amp;</b>`, `O'Brien said "no" \\ (twice) <b>&amp;</b>`, 0],
  ['Great 👍🏽 👩‍👩‍👧 idea 🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'Great [emoji] idea [emoji]', 3],
  ['مرحبا بكم all', '[Arabic letters] all', 8],
  ['বাংলা and Ελλά', '[Bengali letters] and', 2],
  ['first\u0000\u0007\u200b\u202e\ufeffsecond', 'firstsecond', 0],
  ['one\ttwo\r\nthree\u2028four', 'one two three four', 0],
  ['lone \ud83d surrogate \udc4d here', 'lone [symbol] surrogate [symbol] here', 2],
  ['w\u0302 and y\u0302 composed', 'ŵ and ŷ composed', 0],
  ['𝐇𝐞𝐥𝐥𝐨 ﬁne → done', 'Hello fine -> done', 0],
])('%j is printed as words that can be read', async (said, expected, missing) => {
  const result = await printed(said)
  expect(result.text).toContain(expected)
  if (!said.includes('Ελλά')) expect(result.missing).toBe(missing)
})

test('a letter keeps what accents the typeface has, and a pile of marks stays small', async () => {
  const { text, missing } = await printed(`Nguyễn a${'\u0301'.repeat(40)}b`)
  expect(text.normalize('NFC')).toMatch(/Nguyễn á\u0301{0,2}b/)
  expect(missing).toBe(0)
})

test('the plan says how many characters could not be printed', async () => {
  expect((await printed('one 🙂')).text).toContain('1 character is not in this typeface')
  expect((await printed('none')).text).not.toContain('typeface')
})

test('a path, an address or a picture in a text is only text', async () => {
  const { text } = await printed('file:///etc/passwd data:image/png;base64,AAAA /etc/hosts')
  expect(text).toContain('file:///etc/passwd data:image/png;base64,AAAA /etc/hosts')
})

test('any strings at all give a sound file', async () => {
  const anyText = fc.string({
    unit: fc.oneof(
      fc.constantFrom('a', ' ', '\n', '-', 'ŵ', '🙂', '\u0301', '\ud800', 'م', '\u202e', 'W'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 300,
  })
  const plans = fc.record({
    text: anyText,
    name: anyText,
    date: anyText,
    sector: fc.constantFrom(...sectors),
    count: fc.integer({ min: 0, max: 3 }),
    value: fc.double({ noNaN: true }),
  })
  await fc.assert(
    fc.asyncProperty(plans, async ({ text, name, date, sector, count, value }) => {
      const actions = manyActions(count).map((action) => ({
        ...action,
        text,
        lead: name,
        person: name,
        due: date,
        measure: text,
        supporters: [name, text],
        statusNote: text,
      }))
      const cards = Array.from({ length: count }, (_, index) => ({
        number: index + 1,
        text,
        kind: 'story' as const,
        tag: name,
        enteredFor: true,
        merged: [],
      }))
      const counted = { value, rank: count, tied: true }
      const plan = samplePlan({
        title: name,
        date,
        place: text,
        purpose: text,
        nextMeeting: name,
        attribution: text,
        actions,
        organisations: [{ name, sector, people: count }],
        priorities: [
          {
            id: 'p',
            name: text,
            cards,
            method: { type: 'agreement' },
            votes: { person: counted, organisation: counted, sector: { withheld: 'no-ballots' } },
          },
        ],
        decisions: [text, name],
        notes: [{ kind: 'quote', text, priority: name }],
        voices: [
          { name, cards },
          { name: null, cards: [] },
        ],
      })
      const { bytes } = await draw(plan)
      await check(bytes)
    }),
    { numRuns: 60 },
  )
}, 60_000)
