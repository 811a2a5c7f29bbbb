import type { VoteResult } from '@core/voting/result'
import { answerBar, shareBar } from './bars'
import { colours } from '../document/colours'
import { styles } from './look'
import type { PlanContext } from './section'
import { gap, type Stack } from './stack'

/** Under an option's name: how the answers to it fell, as a bar and in words; null where the totals say it all. */
export function answersTo(
  optionId: string,
  { method, answers, ratings, consents, places }: VoteResult,
  width: number,
  { words, set }: PlanContext,
): Stack | null {
  const ofOption = <Row extends { readonly optionId: string }>(rows: readonly Row[]) =>
    rows.find((row) => row.optionId === optionId)
  const told = (text: string) => set.lines(text, styles.small, width)
  switch (method.type) {
    case 'dots':
    case 'ranking':
      return null
    case 'agreement': {
      const count = ofOption(answers)
      if (count === undefined) return []
      const { agree, pass, disagree } = count
      return [gap(4), answerBar(count, width), ...told(words.votes.answers(agree, pass, disagree))]
    }
    case 'consent': {
      const count = ofOption(consents)
      if (count === undefined) return []
      const { consent, concern, 'stand-aside': aside } = count
      const parts = [
        { count: consent, colour: colours.agree },
        { count: concern, colour: colours.disagree },
        { count: aside, colour: colours.pass },
      ]
      return [gap(4), shareBar(parts, width), ...told(words.methods.consents(count))]
    }
    case 'rating': {
      const count = ofOption(ratings)
      if (count === undefined || count.mean === null) return []
      const parts = count.counts.map((times, index) => ({ count: times, colour: ratingColours[index] ?? colours.pass }))
      return [
        gap(4),
        shareBar(parts, width),
        ...told(`${words.methods.mean(count.mean)}. ${words.methods.spread(count.counts)}`),
      ]
    }
    case 'impact-effort': {
      const place = ofOption(places)
      return told(place === undefined ? words.methods.notPlaced : words.methods.placed(place.impact, place.effort))
    }
  }
}

/** From 1 to 5: the darker the end, the stronger. */
const ratingColours = ['#8c3f06', '#d99a63', colours.pass, '#7fb2ba', colours.agree]
