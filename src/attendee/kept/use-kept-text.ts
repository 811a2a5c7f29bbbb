import { useState } from 'preact/hooks'
import { usePage } from '../page-context'
import { noteDraft } from './drafts'

/** A text that is kept on this phone while it is written; it is forgotten once it is what it was at first, or sent. */
export function useKeptText(
  name: string,
  atFirst = '',
): [text: string, write: (text: string) => void, forget: () => void] {
  const { drafts } = usePage()
  const stageId = noteDraft(name)
  const [text, setText] = useState(() => drafts.of(stageId)?.text ?? atFirst)
  const write = (next: string) => {
    setText(next)
    if (next === atFirst || next.trim() === '') drafts.drop(stageId)
    else drafts.put({ stageId, stageTitle: '', kind: 'idea', tag: '', text: next })
  }
  return [text, write, () => drafts.drop(stageId)]
}
