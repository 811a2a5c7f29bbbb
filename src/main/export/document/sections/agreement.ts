import { clauseParts } from '@core/agreement/agreement'
import { heading, introduction, numbered, paragraph, section, type SectionContext } from '../blocks'
import { dateInWords } from '../dates'
import type { Block } from '../document'

/** The agreement part by part, numbered through. */
export function* agreement({ plan, words }: SectionContext): Generator<Block> {
  const { clauses, reviewDate } = plan.agreement
  if (clauses.length === 0) return
  const { promises } = words
  yield section(promises.agreement)
  const accepted = clauses.filter((clause) => clause.accepted).length
  yield introduction(promises.agreementExplained(accepted, clauses.length))
  let first = 1
  for (const part of clauseParts) {
    const own = clauses.filter((clause) => clause.part === part)
    if (own.length === 0) continue
    yield heading(promises.parts[part])
    const contents = own.map(({ text, accepted: isAccepted }) =>
      isAccepted ? [paragraph(text)] : [paragraph(text), paragraph(promises.notAgreed, 'alert')],
    )
    yield { kind: 'list', style: 'numbers', items: numbered(contents, first) }
    first += own.length
  }
  if (reviewDate === '') yield paragraph(promises.noReview, 'quiet')
  else yield paragraph(promises.review(dateInWords(reviewDate, words.language)), 'strong')
}
