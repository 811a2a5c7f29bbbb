import type { Language } from '@core/language'

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' }

/** A total as it is shown: with one decimal at most, and without one where it is whole. */
export function amount(value: number, language: Language): string {
  return value.toLocaleString(locales[language], { maximumFractionDigits: 1 })
}
