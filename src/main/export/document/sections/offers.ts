import type { PlanOffer } from '@core/plan'
import { ifAny, item, paragraph, section, type SectionContext } from '../blocks'
import type { Block, ListItem, Paragraph } from '../document'
import type { PromisePlanWords } from '../words/promise-words'

/** What was offered and needed, by whom, and what came of it. */
export function* offers({ plan, words }: SectionContext): Generator<Block> {
  if (plan.offers.length === 0) return
  yield section(words.promises.offers)
  const items = plan.offers.flatMap((offer) => [...sidesOf(offer, words.promises)])
  yield { kind: 'list', style: 'labels', items }
}

function* sidesOf(offered: PlanOffer, words: PromisePlanWords): Generator<ListItem> {
  const sides = [
    { label: words.offer, text: offered.offer, who: offered.offeredBy },
    { label: words.need, text: offered.need, who: offered.neededBy },
  ].flatMap(({ label, text, who }) => (text === null ? [] : [{ label, text, who }]))
  for (const [index, { label, text, who }] of sides.entries()) {
    const content = [paragraph(text), ...ifAny(who === '' ? '' : words.from(who), 'small')]
    if (index < sides.length - 1) yield { ...item(label, content), keepWithNext: true }
    else yield item(label, [...content, outcome(offered, sides.length, words)])
  }
}

function outcome({ matched, takenUpBy }: PlanOffer, sides: number, words: PromisePlanWords): Paragraph {
  if (!matched) return paragraph(words.open, 'quiet')
  if (sides === 2) return paragraph(words.matched, 'strong')
  return paragraph(takenUpBy === '' ? words.takenUp : words.takenUpBy(takenUpBy), 'strong')
}
