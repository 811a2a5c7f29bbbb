import type { Language } from '@core/language'
import { wordsIn } from '../../document/words/words-in'
import type { PlanWords } from '../../document/words/plan-words'
import { englishTableWords } from './english-table-words'
import type { TableWords } from './table-words'
import { welshTableWords } from './welsh-table-words'

/** What the tables say: their own words, and what the printed plan calls the same things. */
export interface DataWords {
  readonly table: TableWords
  readonly plan: PlanWords
}

const tableWords: Readonly<Record<Language, TableWords>> = { en: englishTableWords, cy: welshTableWords }

export function dataWordsIn(language: Language): DataWords {
  return { table: tableWords[language], plan: wordsIn(language) }
}
