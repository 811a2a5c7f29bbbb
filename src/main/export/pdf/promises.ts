import { clauseParts } from '@core/agreement/agreement'
import { dateInWords } from '../document/dates'
import type { Piece } from './flow'
import { styles } from './look'
import { besideGutter, heading, labelled, numbered, paragraph, type PlanContext, sectionTitle } from './section'
import { gap, type Stack } from './stack'

const between = 9

/** What organisations and people promised of themselves; organisations first, with their names. */
export function* commitments(context: PlanContext): Generator<Piece> {
  const { plan, set } = context
  const words = context.words.promises
  const kept = plan.leftOut.privateCommitments
  if (plan.commitments.length + kept === 0) return
  yield sectionTitle(words.commitments, context)
  const ordered = plan.commitments.toSorted(
    (one, other) => Number(one.organisation === null) - Number(other.organisation === null),
  )
  for (const [index, { text, organisation }] of ordered.entries()) {
    const promised = set.lines(text, styles.body, besideGutter)
    yield labelled(organisation ?? words.person, styles.label, promised, context, { above: index === 0 ? 0 : between })
  }
  if (kept > 0) yield paragraph(words.privateLeftOut(kept), styles.quiet, context, { above: between })
}

export function* offers(context: PlanContext): Generator<Piece> {
  const { plan, set } = context
  const words = context.words.promises
  if (plan.offers.length === 0) return
  yield sectionTitle(words.offers, context)
  for (const [index, { offer, need, offeredBy, neededBy, takenUpBy, matched }] of plan.offers.entries()) {
    const sides = [
      { label: words.offer, text: offer, who: offeredBy },
      { label: words.need, text: need, who: neededBy },
    ].flatMap(({ label, text, who }) => (text === null ? [] : [{ label, text, who }]))
    for (const [at, { label, text, who }] of sides.entries()) {
      const isLast = at === sides.length - 1
      const taken = sides.length === 2 ? words.matched : takenUpBy === '' ? words.takenUp : words.takenUpBy(takenUpBy)
      const outcome = matched ? taken : words.open
      const stack: Stack = [
        ...set.lines(text, styles.body, besideGutter),
        ...(who === '' ? [] : set.lines(words.from(who), styles.small, besideGutter)),
        ...(isLast ? [gap(2), ...set.lines(outcome, matched ? styles.strong : styles.quiet, besideGutter)] : []),
      ]
      yield labelled(label, styles.label, stack, context, {
        above: index + at === 0 ? 0 : at === 0 ? 2 * between : 2,
        keepWithNext: !isLast,
        parted: 'when higher than a page',
      })
    }
  }
}

/** The agreement as a document of its own: part by part, numbered through. */
export function* agreement(context: PlanContext): Generator<Piece> {
  const { plan, set } = context
  const words = context.words.promises
  const { clauses, reviewDate } = plan.agreement
  if (clauses.length === 0) return
  yield sectionTitle(words.agreement, context)
  const accepted = clauses.filter((clause) => clause.accepted).length
  yield paragraph(words.agreementExplained(accepted, clauses.length), styles.body, context, { keepWithNext: true })
  let number = 0
  for (const part of clauseParts) {
    const own = clauses.filter((clause) => clause.part === part)
    if (own.length > 0) yield heading(words.parts[part], context)
    for (const [index, { text, accepted: isAccepted }] of own.entries()) {
      number++
      const clause: Stack = [
        ...set.lines(text, styles.body, besideGutter),
        ...(isAccepted ? [] : set.lines(words.notAgreed, styles.alert, besideGutter)),
      ]
      yield numbered(number, clause, context, { above: index === 0 ? 0 : between })
    }
  }
  const review = reviewDate === '' ? words.noReview : words.review(dateInWords(reviewDate, context.words.language))
  yield paragraph(review, reviewDate === '' ? styles.quiet : styles.strong, context, { above: 14 })
}

/** What those who were asked said of each draft, and what the room answered. */
export function* checks(context: PlanContext): Generator<Piece> {
  const { plan, set } = context
  const words = context.words.promises
  if (plan.checks.length === 0) return
  yield sectionTitle(words.checks, context)
  for (const { stage, prompt, sectors, drafts } of plan.checks) {
    yield heading(prompt || stage, context)
    const asked = words.askedOf(sectors.map((sector) => plan.sectorLabels[sector]).join(', '))
    yield paragraph(asked, styles.quiet, context, { keepWithNext: true })
    for (const { name, counts, words: said, reply } of drafts) {
      yield paragraph(name, styles.strong, context, { above: 12, keepWithNext: true })
      yield paragraph(words.counts(counts), styles.body, context)
      for (const text of said) yield paragraph(words.said(text), styles.body, context, { above: 4 })
      if (reply === '') yield paragraph(words.noReply, styles.quiet, context, { above: 4 })
      else {
        const answered = set.lines(reply, styles.body, besideGutter)
        yield labelled(words.reply, styles.label, answered, context, { above: 4 })
      }
    }
  }
}
