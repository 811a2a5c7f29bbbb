import type { Language } from '@core/language'
import { englishEasyRead } from './easy-read-english'
import { welshEasyRead } from './easy-read-welsh'
import type { EasyReadWords } from './easy-read-words'

const words: Readonly<Record<Language, EasyReadWords>> = { en: englishEasyRead, cy: welshEasyRead }

export function easyReadWordsIn(language: Language): EasyReadWords {
  return words[language]
}
