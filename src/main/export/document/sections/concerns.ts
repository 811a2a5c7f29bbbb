import type { PlanVote } from '@core/plan'
import { introduction, item, optionNames, paragraph, type SectionContext, subheading } from '../blocks'
import type { Block } from '../document'

/** What people fear about each option, in their words; never counted away. */
export function* concerns({ result, names }: PlanVote, { words }: SectionContext): Generator<Block> {
  if (result.concerns.length === 0) return
  yield subheading(words.methods.concerns)
  const nameOf = optionNames(names, words.votes.unnamed)
  for (const optionId of new Set(result.concerns.map((concern) => concern.optionId))) {
    yield introduction(nameOf(optionId), 'label')
    const said = result.concerns.filter((concern) => concern.optionId === optionId)
    const items = said.map(({ text }) => item('', [paragraph(words.methods.concern(text))]))
    yield { kind: 'list', style: 'dots', items }
  }
}
