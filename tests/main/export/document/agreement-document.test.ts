import type { Plan } from '@core/plan'
import { agreementDocument } from '@main/export/document/agreement-document'
import { wordsIn } from '@main/export/document/words/words-in'
import { describe, expect, test } from 'vitest'
import { documentWords } from '../document-words'
import { fullPlan } from '../full-plan'
import { check, pageTexts, write } from '../pdf-tools'
import { emptyPlan, samplePlan } from '../sample-plan'
import { accessibilityFaults } from '../pdf/pdf-checks'

const wordsOf = (plan: Plan) => documentWords(agreementDocument(plan, wordsIn('en')))

describe('a memorandum', () => {
  test('is between those who were there, and names who was not', () => {
    const [first, ...others] = samplePlan().organisations
    if (first === undefined) throw new RangeError('the sample has no organisation')
    const words = wordsOf(samplePlan({ organisations: [{ ...first, people: 0 }, ...others] }))
    expect(words).toContain(`Invited, and not there: ${first.name}.`)
    expect(words).not.toContain(`${first.name} ${samplePlan().sectorLabels[first.sector]}`)
    for (const { name, sector } of others) expect(words).toContain(`${name} ${samplePlan().sectorLabels[sector]}`)
    expect(words).toContain('5 residents took part')
  })

  test('numbers its clauses, and marks those that were not agreed', () => {
    const words = wordsOf(fullPlan())
    expect(words).toContain('We agree to 1. Tell one another early when money is about to change.')
    expect(words).toContain('3. Say so in the room first. Not agreed yet')
    expect(words).toContain('We look at this agreement again on Wednesday 14 November 2018.')
  })

  test('says what it is not, and has none of the plan’s cards and votes in it', () => {
    const words = wordsOf(fullPlan())
    expect(words).toContain('It was not written as a contract, and no lawyer has checked it.')
    for (const { cards } of fullPlan().voices) for (const { text } of cards) expect(words).not.toContain(text)
  })

  test('without clauses and parties says that there are none, and has nothing to sign', () => {
    const words = wordsOf(emptyPlan())
    expect(words).toContain('No clauses were written down.')
    expect(words).toContain('No organisation was there.')
    expect(words).not.toContain('Signature')
    expect(words).toContain('Draft: the workshop is not closed yet')
  })

  test.for(['en', 'cy'] as const)('is a sound and accessible PDF with every word in it (%s)', async (language) => {
    const document = () => agreementDocument(fullPlan(), wordsIn(language))
    const { bytes } = await write(document(), { words: wordsIn(language).running })
    await expect(check(bytes)).resolves.toContain('No syntax or stream encoding errors')
    expect(await accessibilityFaults(bytes)).toEqual([])
    const read = (await pageTexts(bytes)).join(' ').replace(/\s/g, '')
    for (const word of documentWords(document()).split(' ')) expect(read).toContain(word)
  })
})
