import type { PlanCheck } from '@core/plan'
import { heading, introduction, item, paragraph, section, type SectionContext, subheading } from '../blocks'
import type { Block } from '../document'
import type { PromisePlanWords } from '../words/promise-words'

/** What those who were asked said of each draft, and what the room answered. */
export function* checks({ plan, words }: SectionContext): Generator<Block> {
  const { promises } = words
  if (plan.checks.length === 0) return
  yield section(promises.checks)
  for (const { stage, prompt, sectors, drafts } of plan.checks) {
    yield heading(prompt || stage)
    yield introduction(promises.askedOf(sectors.map((sector) => plan.sectorLabels[sector]).join(', ')), 'quiet')
    for (const draft of drafts) yield* checkedDraft(draft, promises)
  }
}

function* checkedDraft(
  { name, counts, words: answers, reply }: PlanCheck['drafts'][number],
  words: PromisePlanWords,
): Generator<Block> {
  yield subheading(name)
  yield introduction(words.counts(counts))
  const quotes = answers.map((answer) => item('', [paragraph(words.said(answer))]))
  if (quotes.length > 0) yield { kind: 'list', style: 'dots', items: quotes }
  if (reply === '') yield paragraph(words.noReply, 'quiet')
  else yield { kind: 'list', style: 'labels', items: [item(words.reply, [paragraph(reply)])] }
}
