import { type Answer, answers, type Consent, consents, highestRating } from '@core/voting/voting'
import { answerLabels, consentLabels } from '../../../shared/words/labels'

/** One answer on a paper ballot, with the keys that give it. */
export interface KeyedAnswer<Value> {
  readonly value: Value
  readonly label: string
  /** In lower case. */
  readonly keys: readonly string[]
}

export const agreementAnswers: readonly KeyedAnswer<Answer>[] = answers.map((value, index) => ({
  value,
  label: answerLabels[value],
  keys: [String(index + 1), value.charAt(0)],
}))

export const consentAnswers: readonly KeyedAnswer<Consent>[] = consents.map((value, index) => ({
  value,
  label: consentLabels[value],
  keys: [String(index + 1)],
}))

export const ratingAnswers: readonly KeyedAnswer<number>[] = Array.from({ length: highestRating }, (_, index) => ({
  value: index + 1,
  label: String(index + 1),
  keys: [String(index + 1)],
}))
