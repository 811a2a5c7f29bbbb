import type { PlanVote } from '@core/plan'
import type { AnswerCount, ConsentCount, RatingCount, SectorPart } from '@core/voting/result'
import { highestRating } from '@core/voting/voting'
import type { DataWords } from '../words/data-words'
import { number, type ColumnOf } from './data-table'

/** How an option was answered, by whichever way there was to vote. */
export interface Answered {
  readonly answer: AnswerCount | undefined
  readonly rating: RatingCount | undefined
  readonly consent: ConsentCount | undefined
}

export function answerColumns<Row extends Answered>(words: DataWords['table']['votes']): ColumnOf<Row>[] {
  return [
    number(words.agree, ({ answer }) => answer?.agree),
    number(words.pass, ({ answer }) => answer?.pass),
    number(words.disagree, ({ answer }) => answer?.disagree),
    number(words.mean, ({ rating }) => rating?.mean),
    ...Array.from({ length: highestRating }, (_, index) =>
      number<Row>(words.rated(index + 1), ({ rating }) => rating?.counts[index]),
    ),
    number(words.consent, ({ consent }) => consent?.consent),
    number(words.concern, ({ consent }) => consent?.concern),
    number(words.standAside, ({ consent }) => consent?.['stand-aside']),
  ]
}

export function answersOf(part: Pick<SectorPart, 'answers' | 'ratings' | 'consents'>): (optionId: string) => Answered {
  const [answers, ratings, consents] = [byOption(part.answers), byOption(part.ratings), byOption(part.consents)]
  return (optionId) => ({
    answer: answers.get(optionId),
    rating: ratings.get(optionId),
    consent: consents.get(optionId),
  })
}

/** The options of a vote as they were offered, with their words. */
export function optionNames({ names, result }: PlanVote, words: DataWords['plan']) {
  const known = new Map(names.map(({ optionId, name }) => [optionId, name]))
  return result.options.map(({ id }) => ({ optionId: id, option: known.get(id) || words.votes.unnamed }))
}

export function byOption<Of extends { readonly optionId: string }>(list: readonly Of[]): ReadonlyMap<string, Of> {
  return new Map(list.map((item) => [item.optionId, item]))
}
