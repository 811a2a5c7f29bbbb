import type { Event } from '@core/workshop'
import { useCallback, useEffect } from 'react'
import { showToast } from '../parts/toast-queue'
import { actInWords } from '../words/acts'
import type { DoAct } from './acting'

/** Takes back the last act, and says which; also by Ctrl+Z wherever that is not the text field's own. */
export function useUndo(undoable: Event['type'] | null, act: DoAct): () => void {
  const undo = useCallback(async () => {
    if (undoable === null) return
    const outcome = await act({ type: 'undo' })
    if (outcome.accepted) showToast({ text: `Undone: ${actInWords(undoable)}.` })
  }, [act, undoable])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isUndoKey(event) || event.defaultPrevented || isForText(event.target) || dialogIsOpen()) return
      event.preventDefault()
      void undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [undo])
  return () => void undo()
}

function isUndoKey({ ctrlKey, metaKey, shiftKey, altKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'z'
}

function isForText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea')
}

function dialogIsOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
}
