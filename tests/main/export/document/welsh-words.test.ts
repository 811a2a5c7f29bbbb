import type { Language } from '@core/language'
import { planDocument } from '@main/export/document/plan-document'
import { counted, listed, onDay } from '@main/export/document/words/welsh'
import { wordsIn } from '@main/export/document/words/words-in'
import { expect, it } from 'vitest'
import { textsOf } from '../document-words'
import { emptyPlan, samplePlan } from '../sample-plan'

/** Every word that stands in a tree of words as it is. */
function wordsWithin(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => wordsWithin(inner, `${path}.${name}`))
}

it('has no word of English where Welsh has one of its own', () => {
  const english = new Map(wordsWithin(wordsIn('en')).map(({ path, text }) => [path, text]))
  const welsh = wordsWithin(wordsIn('cy'))
  expect(welsh.map(({ path }) => path)).toEqual([...english.keys()])
  const alike = welsh.filter(({ path, text }) => english.get(path) === text).map(({ path }) => path)
  // Those three are the same in both.
  expect(alike).toEqual(['.room.columns.0', '.running.missing.emoji', '.running.missing.symbol'])
})

it.each([
  [0, '0 o gardiau'],
  [1, '1 cerdyn'],
  [2, '2 o gardiau'],
  [3, '3 o gardiau'],
  [6, '6 o gardiau'],
  [1234, '1,234 o gardiau'],
  [2.5, '2.5 o gardiau'],
])('counts %d', (count, expected) => expect(counted(count, 'cerdyn', 'gardiau')).toBe(expected))

it('joins names and softens days', () => {
  expect(listed([])).toBe('')
  expect(listed(['Statudol'])).toBe('Statudol')
  expect(listed(['Statudol', 'Gwirfoddol', 'Cymunedol'])).toBe('Statudol, Gwirfoddol a Cymunedol')
  expect(listed(['Statudol', 'Arall'])).toBe('Statudol ac Arall')
  expect(onDay('Dydd Mercher 14 Tachwedd 2018')).toBe('ddydd Mercher 14 Tachwedd 2018')
})

it.each([
  [36, 12, 7, '36 o bobl: 29 o bobl o 12 sefydliad; 7 o breswylwyr yn siarad drostynt eu hunain.'],
  [4, 3, 1, '4 o bobl: 3 o bobl o 3 sefydliad; 1 preswylydd yn siarad drosto’i hun.'],
  [36, 12, 0, '36 o bobl, o 12 sefydliad.'],
  [7, 0, 7, '7 o breswylwyr yn siarad drostynt eu hunain.'],
  [0, 0, 0, '0 o bobl.'],
])('says of %d people from %d organisations and %d residents who was there, in numbers that add up', (...of) => {
  const [people, organisations, residents, expected] = of
  expect(wordsIn('cy').cover.attendance(people, organisations, residents)).toBe(expected)
})

it('says nothing of a plan in English', () => {
  const plan = samplePlan()
  const given = textsIn(plan)
  const own = (language: Language) => {
    const texts = [...textsOf(planDocument(plan, wordsIn(language)).blocks)]
    return texts.filter((text) => !given.some((one) => one.includes(text)))
  }
  const english = new Set(own('en'))
  const shared = new Set(own('cy').filter((text) => english.has(text) && /\p{L}/u.test(text)))
  // Names with a number, what was said in quotation marks, and words that both languages have.
  const alike = /^“.*”$|^\d+\. |\b1\s(person|dot)$|^Sector$/
  expect([...shared].filter((text) => !alike.test(text))).toEqual([])
})

it.each([samplePlan(), emptyPlan()])('writes the same plan, block by block', (plan) => {
  const kinds = (language: 'en' | 'cy') => [...planDocument(plan, wordsIn(language)).blocks].map(({ kind }) => kind)
  expect(kinds('cy')).toEqual(kinds('en'))
})

/** Every text that people gave, in any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
