import { heading, item, paragraph, section, type SectionContext } from '../blocks'
import type { Block } from '../document'

/** What organisations and people promised of themselves; organisations first, with their names. */
export function* commitments({ plan, words }: SectionContext): Generator<Block> {
  const { promises } = words
  const kept = plan.leftOut.privateCommitments
  if (plan.commitments.length + kept === 0) return
  yield section(promises.commitments)
  const ofOrganisations = plan.commitments.flatMap(({ text, organisation }) =>
    organisation === null ? [] : [item(organisation, [paragraph(text)])],
  )
  const ofPeople = plan.commitments.flatMap(({ text, organisation }) =>
    organisation === null ? [item('', [paragraph(text)])] : [],
  )
  if (ofOrganisations.length > 0) yield { kind: 'list', style: 'labels', items: ofOrganisations }
  if (ofPeople.length > 0) {
    yield heading(promises.people)
    yield { kind: 'list', style: 'dots', items: ofPeople }
  }
  if (kept > 0) yield paragraph(promises.privateLeftOut(kept), 'quiet')
}
