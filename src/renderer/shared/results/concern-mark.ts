import type { Language } from '@core/language'
import type { VoteResult } from '@core/voting/result'
import { methodWords } from './method-words'

/** What stands beside an option about which somebody has a concern; null where nobody said so. */
export function concernMark(optionId: string, { consents, concerns }: VoteResult, language: Language): string | null {
  const words = methodWords[language]
  const people = consents.find((count) => count.optionId === optionId)?.concern ?? 0
  if (people > 0) return words.withConcern(people)
  const written = concerns.filter((concern) => concern.optionId === optionId).length
  return written === 0 ? null : words.concerns(written)
}
