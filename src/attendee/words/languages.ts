import { languages, type Language } from '@core/language'
import type { Keep } from '../kept/keep'
import { cy } from './cy'
import { en } from './en'
import type { Words } from './words'

export const wordsIn: Readonly<Record<Language, Words>> = { en, cy }

/** Welsh first where both are shown. */
export const offeredLanguages: readonly Language[] = ['cy', 'en']

/** The language that this person chose here, or else that of the phone. */
export function rememberedLanguage(keep: Keep, phoneLanguages: readonly string[]): Language {
  const kept = keep.get('language')
  const chosen = languages.find((language) => language === kept)
  const known = phoneLanguages.map((name) => languages.find((language) => name.toLowerCase().split('-')[0] === language))
  return chosen ?? known.find((language) => language !== undefined) ?? 'en'
}

export function rememberLanguage(keep: Keep, language: Language): void {
  keep.set('language', language)
}
