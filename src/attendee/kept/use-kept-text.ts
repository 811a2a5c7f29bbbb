import { useState } from 'preact/hooks'
import { usePage } from '../page-context'
import { noteDraft } from './drafts'

type KeptText = [text: string, write: (text: string) => void, forget: () => void]

/** A text that is kept on this phone while it is written; `confirmed` until then, and once it is forgotten. */
export function useKeptText(name: string, confirmed = ''): KeptText {
  const { drafts } = usePage()
  const stageId = noteDraft(name)
  const [typed, setTyped] = useState<string | null>(() => drafts.of(stageId)?.text ?? null)
  const forget = () => {
    setTyped(null)
    drafts.drop(stageId)
  }
  const write = (text: string) => {
    if (text === confirmed) return forget()
    setTyped(text)
    if (text.trim() === '') drafts.drop(stageId)
    else drafts.put({ stageId, stageTitle: '', kind: 'idea', tag: '', text })
  }
  return [typed ?? confirmed, write, forget]
}
