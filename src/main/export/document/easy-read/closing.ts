import { section } from '../blocks'
import { dateInWords } from '../dates'
import type { Block } from '../document'
import { type EasyReadContext, labelled, ours, point, points, theirs } from './points'

export function* whenWeMeetAgain({ plan, words: { meeting, language } }: EasyReadContext): Generator<Block> {
  yield section(meeting.title)
  const date = dateInWords(plan.nextMeetingAt, language)
  const said = theirs(plan.nextMeeting)
  if (date === '' && said.length === 0) yield* points([point('meeting', ours(meeting.none))])
  else yield* points([point('meeting', labelled(meeting.when, date), said)])
}

/** That this is short, what the long plan has, and what is in neither. */
export function* whatIsNotInIt({ plan, words: { left } }: EasyReadContext): Generator<Block> {
  yield section(left.title)
  const cards = plan.voices.reduce((sum, theme) => sum + theme.cards.length, 0)
  const { hiddenCards, votesNotRevealed, chosen } = plan.leftOut
  yield* points([
    point('plan', ours(...left.short)),
    ...(cards === 0 ? [] : [point('words', ours(...left.cards(cards)))]),
    ...(plan.votes.length === 0 ? [] : [point('vote', ours(left.votes))]),
    ...(hiddenCards === 0 ? [] : [point('leftOut', ours(...left.hidden(hiddenCards)))]),
    ...(votesNotRevealed === 0 ? [] : [point('leftOut', ours(...left.notRevealed(votesNotRevealed)))]),
    ...chosen.map((part) => point('leftOut', ours(left.chosen[part]))),
  ])
}

export function* whomToAsk({ plan, words: { ask } }: EasyReadContext): Generator<Block> {
  yield section(ask.title)
  // What the plan is made from is never all that stands on the last page.
  yield* points([{ ...point('question', ours(...ask.whom)), keepWithNext: plan.attribution !== '' }])
  if (plan.attribution !== '') yield { kind: 'paragraph', words: { text: plan.attribution }, tone: 'small' }
}
