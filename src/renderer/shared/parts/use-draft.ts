import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Answer } from '../connection/connection'
import { outcomeInWords } from '../words/refusals'

const pauseMs = 1_000
const savedShownForMs = 2_500

type DraftState =
  | { readonly step: 'untouched' }
  | { readonly step: 'typing'; readonly text: string }
  /** `text` is shown until what was `instead` of it has gone from the view: it may come trimmed, or be undone. */
  | { readonly step: 'saved'; readonly text: string | null; readonly instead: string }
  | { readonly step: 'refused'; readonly text: string; readonly why: string }

export interface DraftOptions {
  /** Enter saves too. Off where Enter makes a new line. */
  readonly enterSaves?: boolean
  /** A pause in typing saves too. Off where half a text would be wrong, such as a name that must be unique. */
  readonly pauseSaves?: boolean
}

/**
 * A text that is saved as it is typed: on leaving the field, on Enter and after a pause; Escape takes back what is not
 * saved yet. A text that is refused stays as it was typed, with why. Spread the result into a TextField or TextArea.
 */
export function useDraft(confirmed: string, save: (text: string) => Promise<Answer>, options: DraftOptions = {}) {
  const { enterSaves = true, pauseSaves = true } = options
  const [draft, setDraft] = useState<DraftState>({ step: 'untouched' })
  // React's way to follow a property: drawing starts over at once with the new state.
  if (draft.step === 'saved' && draft.text !== null && draft.instead !== confirmed) setDraft({ ...draft, text: null })
  const timer = useRef<number | undefined>(undefined)
  const current = useRef({ draft, confirmed, save })
  useLayoutEffect(() => {
    current.current = { draft, confirmed, save }
  })

  const commit = useCallback(async () => {
    window.clearTimeout(timer.current)
    const { draft: typed, confirmed: before, save: saveNow } = current.current
    if (typed.step !== 'typing') return
    if (typed.text === before) return setDraft({ step: 'untouched' })
    const outcome = await saveNow(typed.text)
    setDraft((now) => {
      if (now.step !== 'typing' || now.text !== typed.text) return now
      return outcome.accepted
        ? { step: 'saved', text: typed.text, instead: before }
        : { step: 'refused', text: typed.text, why: outcomeInWords(outcome) }
    })
  }, [])

  useEffect(() => () => void commit(), [commit])
  useEffect(() => {
    if (draft.step !== 'saved') return
    const fade = setTimeout(() => setDraft((now) => (now === draft ? { step: 'untouched' } : now)), savedShownForMs)
    return () => clearTimeout(fade)
  }, [draft])

  const change = (text: string) => {
    window.clearTimeout(timer.current)
    setDraft({ step: 'typing', text })
    if (pauseSaves) timer.current = window.setTimeout(() => void commit(), pauseMs)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && enterSaves && !event.nativeEvent.isComposing) {
      event.preventDefault()
      void commit()
    } else if (event.key === 'Escape' && (draft.step === 'typing' || draft.step === 'refused')) {
      event.stopPropagation()
      window.clearTimeout(timer.current)
      setDraft({ step: 'untouched' })
    }
  }
  return {
    value: shown(draft, confirmed),
    onChange: change,
    onBlur: () => void commit(),
    onKeyDown,
    saved: draft.step === 'saved',
    error: draft.step === 'refused' ? draft.why : null,
  }
}

function shown(draft: DraftState, confirmed: string): string {
  return draft.step === 'untouched' ? confirmed : (draft.text ?? confirmed)
}
