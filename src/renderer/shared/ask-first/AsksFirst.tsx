import { type ReactNode, useCallback, useRef, useState } from 'react'
import { ConfirmDialog } from '../parts/ConfirmDialog'
import { useLatest } from '../parts/use-latest'
import { type AskFirst, AskFirstContext } from './ask-first'
import { type EffectOnVotes, effectOnVotes, type VotedView } from './effect-on-votes'

interface Question {
  readonly effect: EffectOnVotes
  readonly answer: (goAhead: boolean) => void
}

/** Says what an act that is asked for inside would do to a vote, before it is done. */
export function AsksFirst({ view, children }: { readonly view: VotedView; readonly children: ReactNode }) {
  const viewRef = useLatest(view)
  const isAsking = useRef(false)
  const [question, setQuestion] = useState<Question | null>(null)
  const ask = useCallback<AskFirst>(
    async (act) => {
      const effect = effectOnVotes(act, viewRef.current)
      if (effect === null) return true
      // A field that loses the keyboard to the question may ask for the same once more.
      if (isAsking.current) return false
      isAsking.current = true
      const goAhead = await new Promise<boolean>((answer) => setQuestion({ effect, answer }))
      isAsking.current = false
      return goAhead
    },
    [viewRef],
  )
  return (
    <AskFirstContext value={ask}>
      {children}
      {question !== null && (
        <ConfirmDialog
          title={question.effect.title}
          confirmLabel={question.effect.confirm}
          onConfirm={() => question.answer(true)}
          onClose={() => {
            question.answer(false)
            setQuestion(null)
          }}
        >
          {question.effect.says.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </ConfirmDialog>
      )}
    </AskFirstContext>
  )
}
