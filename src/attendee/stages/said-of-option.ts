import type { VoteResult } from '@core/voting/result'
import type { Words } from '../words/words'

/** What the whole room said of one option, in words beside its total; empty where the total says it all. */
export function saidOfOption(optionId: string, result: VoteResult, { result: words, voting }: Words): string[] {
  const ofOption = <Row extends { readonly optionId: string }>(rows: readonly Row[]) =>
    rows.find((row) => row.optionId === optionId)
  const answers = ofOption(result.answers)
  if (answers !== undefined) return [words.answers(answers)]
  const rating = ofOption(result.ratings)
  if (rating !== undefined) {
    const spread = rating.counts.map((count, index) => `${index + 1}: ${count}`).reverse()
    return rating.mean === null ? [] : [voting.mean(String(rating.mean)), spread.join(' · ')]
  }
  const consents = ofOption(result.consents)
  if (consents !== undefined) return [voting.consentCounts(consents)]
  const place = ofOption(result.places)
  return place === undefined ? [] : [voting.placed(String(place.impact), String(place.effort))]
}
