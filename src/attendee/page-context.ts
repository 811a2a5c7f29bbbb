import type { Language } from '@core/language'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Drafts } from './kept/drafts'
import type { Room } from './room'
import type { RoomState } from './room-state'
import type { Words } from './words/words'

/** What every part of the page may use. */
export interface PageContext {
  readonly room: Room
  readonly state: RoomState
  readonly words: Words
  readonly language: Language
  readonly drafts: Drafts
  /** Whether what is kept outlives the page. */
  readonly keepsLasting: boolean
  readonly choose: (language: Language) => void
  readonly forget: () => void
  /** Says it to a screen reader, once and politely. */
  readonly say: (text: string) => void
}

export const pageContext = createContext<PageContext | null>(null)

export function usePage(): PageContext {
  const page = useContext(pageContext)
  if (page === null) throw new Error('A part of the page was drawn outside of it')
  return page
}
