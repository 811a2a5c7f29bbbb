import { languageOf } from '@core/language-of'
import { waysOfWorking } from '@core/ways-of-working/ways-of-working'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const prompts = waysOfWorking.flatMap(({ stages }) => stages.map(({ prompt }) => prompt))

describe('the language that words are in', () => {
  it('is never taken for the other one in all the prompts of the ways of working, and mostly known', () => {
    expect(prompts.length).toBeGreaterThan(30)
    expect(prompts.filter(({ en }) => languageOf(en) === 'cy')).toEqual([])
    expect(prompts.filter(({ cy }) => languageOf(cy) === 'en')).toEqual([])
    const known = (language: 'en' | 'cy') => prompts.filter((prompt) => languageOf(prompt[language]) === language).length
    expect(known('en') / prompts.length).toBeGreaterThan(0.6)
    expect(known('cy') / prompts.length).toBeGreaterThan(0.6)
  })

  it.each([
    ['', null],
    ['Stockport MBC', null],
    ['12/2 10:30', null],
    ['Nobody answers the phone after five, and there is no bus.', 'en'],
    ['Does neb yn ateb y ffôn ar ôl pump, a does dim bws i’r dref.', 'cy'],
    ['Mae’r palmentydd yn rhy gul.', 'cy'],
    ['Gwario’n gynnar, sy’n arbed.', 'cy'],
    ['The Welsh for “we are here” is “rydym ni yma yn y neuadd”.', null],
  ] as const)('of “%s” is %s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })

  it('does not hang on capitals, or on how letters are composed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...prompts.flatMap(({ en, cy }) => [en, cy])), (text) => {
        expect(languageOf(text.toUpperCase())).toBe(languageOf(text))
        expect(languageOf(text.normalize('NFD'))).toBe(languageOf(text))
      }),
    )
  })
})
