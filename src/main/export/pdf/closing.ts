import type { Piece } from './flow'
import { styles } from './look'
import { paragraph, type PlanContext, sectionTitle } from './section'

export function* nextMeeting(context: PlanContext): Generator<Piece> {
  const { plan, words } = context
  yield sectionTitle(words.closing.title, context)
  yield paragraph(
    plan.nextMeeting || words.closing.noNextMeeting,
    plan.nextMeeting === '' ? styles.body : styles.lead,
    context,
  )
}

/** Comes last: only then is it known how many characters could not be drawn. */
export function* leftOut(context: PlanContext): Generator<Piece> {
  const { plan, words, set } = context
  const cards = plan.voices.reduce((sum, theme) => sum + theme.cards.length, 0)
  const { hiddenCards, votesNotRevealed } = plan.leftOut
  const missing = set.missing()
  if (cards === 0 && hiddenCards === 0 && votesNotRevealed === 0 && missing === 0) return
  yield sectionTitle(words.closing.about, context)
  const left = [
    hiddenCards > 0 ? words.closing.hidden(hiddenCards) : '',
    votesNotRevealed > 0 ? words.closing.notRevealed(votesNotRevealed) : '',
  ].filter((sentence) => sentence !== '')
  yield paragraph(left.length === 0 ? words.closing.complete : left.join(' '), styles.body, context)
  if (missing > 0) yield paragraph(words.running.missingCharacters(missing), styles.body, context, { above: 6 })
}
