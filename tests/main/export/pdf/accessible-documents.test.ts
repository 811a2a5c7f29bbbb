import { expect, test } from 'vitest'
import type { PlanDocument } from '@main/export/document/document'
import { easyReadPlan } from '@main/export/document/easy-read-plan'
import { easyReadProgress } from '@main/export/document/easy-read-progress'
import { planDocument } from '@main/export/document/plan-document'
import { progressDocument } from '@main/export/document/progress-document'
import { easyReadWordsIn } from '@main/export/document/words/easy-read-words-in'
import { wordsIn } from '@main/export/document/words/words-in'
import { structureWords } from '../document-words'
import { run, write } from '../pdf-tools'
import { emptyPlan, manyActions, samplePlan } from '../sample-plan'
import { returnedActions, returnPlan } from '../sample-progress'
import { agreementVote, dotsVote, gridVote } from '../sample-votes'
import { accessibilityFaults } from './pdf-checks'

const concerns = [{ optionId: 'theme-1', text: 'Who pays for it?' }]
const votes = [gridVote, { ...dotsVote, result: { ...dotsVote.result, concerns }, before: dotsVote.result }, agreementVote]
const plans = {
  'the sample': samplePlan(),
  'an empty plan': emptyPlan(),
  'the plan of a return meeting': returnPlan(),
  'a plan of 60 actions': samplePlan({ actions: manyActions(60) }),
  'a plan with many kinds of votes': samplePlan({ votes }),
  'a plan with letters that the typeface lacks': samplePlan({ title: '🙂 مرحبا', decisions: ['🙂'] }),
}
const documents: readonly (readonly [string, 'standard' | 'easy-read', () => PlanDocument])[] = [
  ['a report of progress', 'standard', () => progressDocument(returnPlan(), wordsIn('en'))],
  ['a report of progress', 'standard', () => progressDocument(returnPlan(), wordsIn('cy'))],
  ['a report of 60 actions', 'standard', () => progressDocument(returnPlan(returnedActions(60)), wordsIn('en'))],
  ['a report of progress', 'easy-read', () => easyReadProgress(returnPlan(), easyReadWordsIn('en'))],
  ...Object.entries(plans).flatMap(([name, plan]) => [
    [name, 'standard', () => planDocument(plan, wordsIn('en'))] as const,
    [name, 'standard', () => planDocument(plan, wordsIn('cy'))] as const,
    [name, 'easy-read', () => easyReadPlan(plan, easyReadWordsIn('en'))] as const,
  ]),
]

test.each(documents)('%s in the %s look has nothing that keeps it from being read aloud', async (_name, look, document) => {
  expect(await accessibilityFaults((await write(document(), { look })).bytes)).toEqual([])
})

test.each(documents.filter(([name]) => !name.includes('lacks')))(
  '%s in the %s look is read aloud as the document says it, each word once',
  async (_name, look, document) => {
    const { bytes } = await write(document(), { look })
    const spoken = [...(await run(bytes, 'pdfinfo', '-struct-text', 'FILE')).matchAll(/^\s*"(.*)"$/gm)]
    expect(spoken.map(([, text]) => text).join(' ').replaceAll(/\s/g, '')).toBe(
      structureWords(document()).replaceAll(/\s/g, ''),
    )
  },
)
