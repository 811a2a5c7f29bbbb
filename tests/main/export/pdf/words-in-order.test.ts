import { expect, test } from 'vitest'
import { easyReadPlan } from '@main/export/document/easy-read-plan'
import { easyReadProgress } from '@main/export/document/easy-read-progress'
import type { Block, PlanDocument } from '@main/export/document/document'
import { planDocument } from '@main/export/document/plan-document'
import { progressDocument } from '@main/export/document/progress-document'
import { easyReadWordsIn } from '@main/export/document/words/easy-read-words-in'
import { englishWords } from '@main/export/document/words/english-words'
import type { PdfOptions } from '@main/export/pdf/write-pdf'
import { documentWords } from '../document-words'
import { contentTexts, write } from '../pdf-tools'
import { emptyPlan, manyActions, samplePlan } from '../sample-plan'
import { returnedActions, returnPlan } from '../sample-progress'
import { gridVote } from '../sample-votes'

/** A word may be broken over lines, so what is compared is every letter in its order. */
function letters(text: string): string {
  return text.replaceAll(/\s/g, '')
}

/** The head of a table stands once among the document's words, and again at the top of every page that it goes on to. */
function withoutRepeatedHeads(pages: readonly string[], document: PlanDocument, expected: string): string {
  const heads = [...document.blocks].flatMap((block: Block) =>
    block.kind === 'table' ? [letters(block.columns.map(({ heading }) => heading).join(''))] : [],
  )
  return pages.map(letters).reduce((read, page) => {
    const repeated = expected.startsWith(page, read.length) ? '' : heads.find((head) => page.startsWith(head))
    return read + page.slice(repeated?.length ?? 0)
  }, '')
}

async function expectSameWords(document: () => PlanDocument, options: Partial<PdfOptions> = {}): Promise<void> {
  const { bytes } = await write(document(), options)
  const expected = letters(documentWords(document()))
  expect(withoutRepeatedHeads(await contentTexts(bytes), document(), expected)).toBe(expected)
}

const plans = {
  'the sample': samplePlan(),
  'an empty one': emptyPlan(),
  'one of 60 actions': samplePlan({ actions: manyActions(60) }),
  'one with a grid': emptyPlan({ votes: [gridVote] }),
}

test.each(Object.entries(plans))('%s has the words of its document, each once and in order', async (_name, plan) => {
  await expectSameWords(() => planDocument(plan, englishWords))
})

test('so has the one that is easy to read', async () => {
  await expectSameWords(() => easyReadPlan(samplePlan(), easyReadWordsIn('en')), { look: 'easy-read' })
})

const large = samplePlan({
  actions: manyActions(500),
  voices: [
    {
      name: null,
      cards: Array.from({ length: 5000 }, (_, index) => ({
        ...{ number: index + 1, text: `What was said about the ${index + 1}th thing`, kind: 'idea' as const },
        ...{ tag: '', enteredFor: false, merged: [] },
      })),
    },
  ],
})
const largeReturn = returnPlan(returnedActions(500))

test.each([
  ['a plan of 500 actions and 5,000 cards', () => planDocument(large, englishWords), {}],
  ['the easy-read plan of 500 actions', () => easyReadPlan(large, easyReadWordsIn('en')), { look: 'easy-read' }],
  ['a report on 500 actions', () => progressDocument(largeReturn, englishWords), {}],
  ['the easy-read report on 500 actions', () => easyReadProgress(largeReturn, easyReadWordsIn('en')), { look: 'easy-read' }],
] as const)(
  'nothing is missing from %s',
  async (_name, document, options) => {
    await expectSameWords(document, options)
  },
  120_000,
)
