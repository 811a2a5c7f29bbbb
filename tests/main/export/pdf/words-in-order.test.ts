import { expect, test } from 'vitest'
import { easyReadPlan } from '@main/export/document/easy-read-plan'
import type { Block, PlanDocument } from '@main/export/document/document'
import { planDocument } from '@main/export/document/plan-document'
import { easyReadWordsIn } from '@main/export/document/words/easy-read-words-in'
import { englishWords } from '@main/export/document/words/english-words'
import type { PdfOptions } from '@main/export/pdf/write-pdf'
import { documentWords } from '../document-words'
import { contentTexts, write } from '../pdf-tools'
import { emptyPlan, manyActions, samplePlan } from '../sample-plan'
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
