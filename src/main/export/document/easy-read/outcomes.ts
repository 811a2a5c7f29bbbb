import { clauseParts } from '@core/agreement/agreement'
import { heading, section } from '../blocks'
import { dateInWords } from '../dates'
import type { Block } from '../document'
import { type EasyReadContext, labelled, ours, point, points, theirs } from './points'

export function* whatPeoplePromised({ plan, words: { promised } }: EasyReadContext): Generator<Block> {
  const kept = plan.leftOut.privateCommitments
  if (plan.commitments.length + kept === 0) return
  yield section(promised.title)
  const ofOrganisations = plan.commitments.flatMap(({ text, organisation }) =>
    organisation === null ? [] : [point('promise', labelled(organisation, text))],
  )
  const ofPeople = plan.commitments.flatMap(({ text, organisation }) =>
    organisation === null ? [point('promise', theirs(text))] : [],
  )
  if (ofOrganisations.length > 0) yield heading(promised.organisations)
  yield* points(ofOrganisations)
  if (ofPeople.length > 0) yield heading(promised.people)
  yield* points(ofPeople)
  if (kept > 0) yield* points([point('private', ours(...promised.private(kept)))])
}

export function* ourAgreement({ plan, words: { agreement, language } }: EasyReadContext): Generator<Block> {
  const { clauses, reviewDate } = plan.agreement
  if (clauses.length === 0) return
  yield section(agreement.title)
  for (const part of clauseParts) {
    const own = clauses.filter((clause) => clause.part === part)
    if (own.length === 0) continue
    yield heading(agreement.parts[part])
    yield* points(
      own.map(({ text, accepted }) =>
        accepted ? point('agreement', theirs(text)) : point('waiting', theirs(text), ours(agreement.notAgreed)),
      ),
    )
  }
  const review = dateInWords(reviewDate, language)
  yield* points([point('date', review === '' ? ours(agreement.noReview) : labelled(agreement.review, review))])
}
