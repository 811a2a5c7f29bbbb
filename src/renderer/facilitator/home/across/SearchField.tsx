import { Search, X } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { Kbd } from '../../../shared/parts/Kbd'
import { shortcutFor } from '../../../shared/shortcuts/shortcut'
import styles from './SearchField.module.css'

export interface SearchFieldProps {
  readonly typed: string
  readonly onType: (typed: string) => void
  /** The arrow or Enter leads from the words to what they found. */
  readonly onGoToFound: () => void
}

/** Looks for words in everything that all workshops hold. */
export function SearchField({ typed, onType, onGoToFound }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useSlash(field)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typed !== '') {
      event.preventDefault()
      onType('')
    } else if (event.key === 'Escape') {
      field.current?.blur()
    } else if ((event.key === 'ArrowDown' || event.key === 'Enter') && typed.trim() !== '') {
      event.preventDefault()
      onGoToFound()
    }
  }
  const clear = () => {
    onType('')
    field.current?.focus()
  }
  return (
    <search className={styles.search}>
      <Search aria-hidden size={18} className={styles.icon} />
      <input
        ref={field}
        type="text"
        role="searchbox"
        aria-label="Search all workshops"
        aria-keyshortcuts="/"
        placeholder="Search all workshops"
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
        className={styles.field}
      />
      {typed === '' ? (
        <span aria-hidden className={styles.key}>
          <Kbd keys="/" />
        </span>
      ) : (
        <button type="button" aria-label="Clear the search" className={styles.clear} onClick={clear}>
          <X aria-hidden size={18} />
        </button>
      )}
    </search>
  )
}

/** `/` is for looking something up, as on many pages. */
function useSlash(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const focus = { key: '/', shown: '/', does: 'Search all workshops', run: () => field.current?.focus() }
    const onKey = (event: globalThis.KeyboardEvent) => {
      const shortcut = shortcutFor(event, [focus])
      if (shortcut === null) return
      event.preventDefault()
      shortcut.run()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [field])
}
