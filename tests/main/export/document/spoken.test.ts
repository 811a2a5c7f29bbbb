import { planDocument } from '@main/export/document/plan-document'
import { spoken } from '@main/export/document/spoken'
import { wordsIn } from '@main/export/document/words/words-in'
import { writeHtml } from '@main/export/html/write-html'
import { expect, test } from 'vitest'
import { documentWords } from '../document-words'
import { accessibilityFaults } from '../pdf/pdf-checks'
import { contentTexts, write } from '../pdf-tools'
import { manyActions, samplePlan } from '../sample-plan'

const welsh = 'Does neb yn ateb y ffôn ar ôl pump, a does dim bws i’r dref.'
const plan = samplePlan({
  decisions: [welsh],
  actions: manyActions(3).map((action, index) => (index === 1 ? { ...action, text: welsh } : action)),
})

test('words in Welsh are marked as such in an English plan, wherever they stand, and only they', () => {
  const html = writeHtml(spoken(planDocument(plan, wordsIn('en'))), { look: 'standard' })
  const marked = [...html.matchAll(/ lang="(\w+)"[^>]*>([^<]*)/g)].map(([, language, words]) => [language, words])
  // One of the sample's own cards is in Welsh.
  expect(marked).toEqual([
    ['cy', welsh],
    ['cy', welsh],
    ['cy', expect.stringMatching(/^Mae angen un rhestr/)],
  ])
})

test('words in English are marked in a Welsh plan', () => {
  const html = writeHtml(spoken(planDocument(plan, wordsIn('cy'))), { look: 'standard' })
  expect(html).toMatch(/lang="en-GB"[^>]*>Find what we can do better together/)
  expect(html).not.toMatch(new RegExp(`lang="cy"[^>]*>${welsh}`))
})

test('no word is changed by it, and the PDF carries the marks', async () => {
  const document = () => planDocument(plan, wordsIn('en'))
  expect(documentWords(spoken(document()))).toBe(documentWords(document()))
  const [plain, marked] = [await write(document()), await write(spoken(document()))]
  expect(await contentTexts(marked.bytes)).toEqual(await contentTexts(plain.bytes))
  expect(await accessibilityFaults(marked.bytes)).toEqual([])
  expect(languagesIn(marked.bytes)).toBe(languagesIn(plain.bytes) + 3)
})

/** How many elements say their own language. */
function languagesIn(bytes: Uint8Array): number {
  return Buffer.from(bytes).toString('latin1').split('/Lang').length - 1
}
