import { item, paragraph, section, type SectionContext } from '../blocks'
import type { Block } from '../document'

/** What organisations and people promised of themselves; organisations first, with their names. */
export function* commitments({ plan, words }: SectionContext): Generator<Block> {
  const { promises } = words
  const kept = plan.leftOut.privateCommitments
  if (plan.commitments.length + kept === 0) return
  yield section(promises.commitments)
  const ordered = plan.commitments.toSorted(
    (one, other) => Number(one.organisation === null) - Number(other.organisation === null),
  )
  const items = ordered.map(({ text, organisation }) => item(organisation ?? promises.person, [paragraph(text)]))
  if (items.length > 0) yield { kind: 'list', style: 'labels', items }
  if (kept > 0) yield paragraph(promises.privateLeftOut(kept), 'quiet')
}
