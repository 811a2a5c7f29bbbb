import type { VoteResult } from '@core/voting/result'
import { paragraph } from '../blocks'
import { colours } from '../colours'
import type { Flowing } from '../document'
import { answerBar, shareBar } from '../figures/bars'
import type { PlanWords } from '../words/plan-words'

/** Under an option's name: how the answers to it fell, as a bar and in words; null where the totals say it all. */
export function answersTo(
  optionId: string,
  { method, answers, ratings, consents, places }: VoteResult,
  words: PlanWords,
): readonly Flowing[] | null {
  const ofOption = <Row extends { readonly optionId: string }>(rows: readonly Row[]) =>
    rows.find((row) => row.optionId === optionId)
  switch (method.type) {
    case 'dots':
    case 'ranking':
      return null
    case 'agreement': {
      const count = ofOption(answers)
      if (count === undefined) return []
      const { agree, pass, disagree } = count
      return [answerBar(count), paragraph(words.votes.answers(agree, pass, disagree), 'small')]
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
      return [shareBar(parts), paragraph(words.methods.consents(count), 'small')]
    }
    case 'rating': {
      const count = ofOption(ratings)
      if (count === undefined || count.mean === null) return []
      const parts = count.counts.map((times, index) => ({ count: times, colour: ratingColours[index] ?? colours.pass }))
      const told = `${words.methods.mean(count.mean)}. ${words.methods.spread(count.counts)}`
      return [shareBar(parts), paragraph(told, 'small')]
    }
    case 'impact-effort': {
      const place = ofOption(places)
      const told = place === undefined ? words.methods.notPlaced : words.methods.placed(place.impact, place.effort)
      return [paragraph(told, 'small')]
    }
  }
}

/** From 1 to 5: the darker the end, the stronger. */
const ratingColours = ['#8c3f06', '#d99a63', colours.pass, '#7fb2ba', colours.agree]
