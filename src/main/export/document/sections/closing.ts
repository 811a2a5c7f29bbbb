import { ifAny, paragraph, section, type SectionContext } from '../blocks'
import { dateInWords } from '../dates'
import type { Block } from '../document'

export function* nextMeeting({ plan, words }: SectionContext): Generator<Block> {
  yield section(words.closing.title)
  yield* ifAny(dateInWords(plan.nextMeetingAt, words.language), 'strong')
  if (plan.nextMeeting !== '') yield paragraph(plan.nextMeeting, 'lead')
  else if (plan.nextMeetingAt === '') yield paragraph(words.closing.noNextMeeting)
}

/** What is not in the plan, in plain words; or that nothing is missing. */
export function* leftOut({ plan, words: { closing: words } }: SectionContext): Generator<Block> {
  const cards = plan.voices.reduce((sum, theme) => sum + theme.cards.length, 0)
  const { hiddenCards, votesNotRevealed, chosen } = plan.leftOut
  const left = [
    hiddenCards > 0 ? words.hidden(hiddenCards) : '',
    votesNotRevealed > 0 ? words.notRevealed(votesNotRevealed) : '',
    ...chosen.map((part) => words.chosen[part]),
  ].filter((sentence) => sentence !== '')
  if (cards === 0 && left.length === 0) return
  yield section(words.about)
  yield paragraph(left.length === 0 ? words.complete : left.join(' '))
}
