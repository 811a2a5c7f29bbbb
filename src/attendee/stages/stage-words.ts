import type { Language } from '@core/language'
import type { AttendeeStage } from '@core/views'

/** The stage's title and prompt in the reader's language, as far as there is one. */
export function wordsOfStage({ title, prompt, welsh }: AttendeeStage, language: Language): Pick<AttendeeStage, 'title' | 'prompt'> {
  if (language === 'en' || welsh === undefined) return { title, prompt }
  return { title: welsh.title || title, prompt: welsh.prompt || prompt }
}
