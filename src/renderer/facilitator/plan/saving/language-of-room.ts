import type { Language } from '@core/language'

/** The language that most of those who said one chose to take part in; English where nobody did. */
export function languageOfRoom(people: Iterable<{ readonly language?: Language | null }>): Language {
  let welsh = 0
  let english = 0
  for (const { language } of people) {
    if (language === 'cy') welsh += 1
    if (language === 'en') english += 1
  }
  return welsh > english ? 'cy' : 'en'
}
