import { createContext, useContext } from 'react'
import type { Language } from '@core/language'
import { type ProjectorWords, projectorWords } from './words'

/** The language that the room reads on the projector. */
export const LanguageContext = createContext<Language>('en')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

export function useWords(): ProjectorWords {
  return projectorWords[useLanguage()]
}
