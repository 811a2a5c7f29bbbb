import { excerptOf, folded, stretchesOf, wordsOf } from '@core/across/looked-for'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const found = (text: string, typed: string) =>
  stretchesOf(text, wordsOf(typed))
    .filter((stretch) => stretch.found)
    .map((stretch) => stretch.text)

const oddities = ['dŵr', 'tŷ', 'o’r', 'GŴYL', 'ﬁre', 'Σας', 'İ', '½', '🎉'.repeat(60), '2018', ' ', '-', '\u0302']

/** Texts as people write them here, with whatever else there is in Unicode. */
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...oddities), fc.string({ unit: 'grapheme' })))
  .map((parts) => parts.join(' '))

describe('what somebody types', () => {
  it.each([
    ['dwr', 'Y dŵr yn y tŷ', ['dŵr']],
    ['DŴR', 'dwr', ['dwr']],
    ['or', 'rhan o’r cynllun', ['o’r']],
    ["don't", 'We don’t know', ['don’t']],
    ['cafe', 'Cafe\u0301s and cafés', ['Cafe\u0301', 'café']],
    ['fire', 'The ﬁrefighters', ['ﬁre']],
    ['σας', 'για ΣΑΣ', ['ΣΑΣ']],
    ['par tow', 'Car parking in the town', ['par', 'tow']],
    ['park parking', 'Parking', ['Parking']],
    ['ark', 'Parking', []],
    ['', 'Parking', []],
  ])('%o finds in %o: %o', (typed, text, stretches) => {
    expect(found(text, typed)).toEqual(stretches)
  })

  it('is words, each once, whatever is between them', () => {
    expect(wordsOf('  Parking, PARKING… (Gŵyl)! ')).toEqual(['parking', 'gwyl'])
    expect(wordsOf('…!')).toEqual([])
  })
})

describe('marking what was looked for', () => {
  it('never changes a letter of the text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, typed) => {
        const stretches = stretchesOf(text, wordsOf(typed))
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text)
      }),
    )
  })

  it('marks what folds to the word, and something of every word that is in it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.integer({ min: 1, max: 3 }), (text, which, letters) => {
        const all = text.split(/\s+/).filter((one) => wordsOf(one).length === 1)
        const whole = wordsOf(all[which % Math.max(1, all.length)] ?? '')[0]
        fc.pre(whole !== undefined && wordsOf(text).includes(whole))
        const word = (whole ?? '').slice(0, letters)
        fc.pre(wordsOf(word)[0] === word)
        const marked = stretchesOf(text, [word]).filter((stretch) => stretch.found)
        expect(marked.length).toBeGreaterThan(0)
        for (const stretch of marked) expect(folded(stretch.text)).toContain(word)
      }),
    )
  })

  it('of a long text shows a part with the word in it, between dots', () => {
    const text = `${'before '.repeat(100)}the parking ${'after '.repeat(100)}`.trim()
    const stretches = excerptOf(text, ['parking'], 100)
    const shown = stretches.map((stretch) => stretch.text).join('')
    expect(shown).toMatch(/^…before .*the parking after.*after…$/)
    expect(shown.length).toBeLessThanOrEqual(140)
    expect(stretches.filter((stretch) => stretch.found)).toEqual([{ text: 'parking', found: true }])
  })

  it('of any text shows no more than was asked for, and nothing that is not in it', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 40, max: 80 }), (text, most) => {
        const shown = excerptOf(text, wordsOf(text).slice(-1), most)
          .map((stretch) => stretch.text)
          .join('')
        expect(shown.length).toBeLessThanOrEqual(most + 2)
        expect(text).toContain(shown.replace(/^…|…$/g, ''))
        // No sign is cut in two: that could not be encoded.
        encodeURIComponent(shown)
      }),
    )
  })
})
