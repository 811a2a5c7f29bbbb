import type { Language } from '@core/language'
import { englishWords } from './english-words'
import type { PlanWords } from './plan-words'
import { welshWords } from './welsh-words'

const words: Readonly<Record<Language, PlanWords>> = { en: englishWords, cy: welshWords }

/** The words that a document adds to what people said. */
export function wordsIn(language: Language): PlanWords {
  return words[language]
}
