import type { Language } from '@core/language'
import type { AttendeeStage } from '@core/views'

/** The stage's title and prompt in the reader's language, as far as there is one. */
export function wordsOfStage(
  { title, prompt, welsh }: AttendeeStage,
  language: Language,
): Pick<AttendeeStage, 'title' | 'prompt'> {
  if (language === 'en' || welsh === undefined) return { title, prompt }
  return { title: welsh.title || title, prompt: welsh.prompt || prompt }
}

/** The activity's own words in the reader's language, such as a tag; as they are where there are no others. */
export function inLanguage({ welsh }: Pick<AttendeeStage, 'welsh'>, language: Language): (words: string) => string {
  if (language === 'en' || welsh === undefined) return String
  const said = new Map(welsh.words.map(({ en, cy }) => [en, cy]))
  return (words) => said.get(words) || words
}
