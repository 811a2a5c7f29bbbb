import { type CheckAnswer, checkAnswers, type Response } from '@core/check/check'
import { limits } from '@core/limits'
import type { CheckedDraft } from '@core/views'
import { useKeptText } from '../../kept/use-kept-text'
import { usePage } from '../../page-context'
import { SaveMark } from '../../parts/SaveMark'

export const signs: Readonly<Record<CheckAnswer, string>> = { yes: '✓', 'yes-with-changes': '±', 'not-yet': '✕' }

export interface ResponseFormProps {
  readonly stageId: string
  readonly draft: CheckedDraft
  /** What this person says of it so far; its id is null until the laptop has it. */
  readonly said: (Pick<Response, 'answer' | 'words'> & { readonly id: string | null }) | undefined
  readonly hasPrevious: boolean
  readonly onMove: (by: 1 | -1) => void
}

export function ResponseForm({ stageId, draft, said, hasPrevious, onMove }: ResponseFormProps) {
  const { room, words } = usePage()
  const { check } = words.promises
  const field = `check-${stageId}-${draft.id}`
  const [text, write, forget] = useKeptText(field, said?.words)
  const left = limits.cardTextLength - text.trim().length
  const isNew = said !== undefined && text.trim() !== said.words
  const answerWith = (answer: CheckAnswer) => {
    if (left < 0) return
    forget()
    room.act({ type: 'respond', stageId, subjectId: draft.id, answer, words: text.trim() })
  }
  const go = (by: 1 | -1) => {
    // Nobody should lose words for want of a press.
    if (isNew && left >= 0) answerWith(said.answer)
    onMove(by)
  }
  return (
    <>
      <div className="answers" role="group" aria-label={check.question}>
        {checkAnswers.map((answer) => (
          <button key={answer} type="button" aria-pressed={said?.answer === answer} onClick={() => answerWith(answer)}>
            <span aria-hidden>{signs[answer]}</span> {check.answers[answer]}
          </button>
        ))}
      </div>
      <SaveMark
        saved={said !== undefined && said.id !== null}
        about={(act) =>
          (act.type === 'respond' && act.stageId === stageId && act.subjectId === draft.id) ||
          (act.type === 'withdrawResponse' && act.responseId === said?.id)
        }
      />
      {said !== undefined && (
        <form
          className="card-form"
          onSubmit={(event) => {
            event.preventDefault()
            answerWith(said.answer)
          }}
        >
          <label htmlFor={field}>{check.words[said.answer]}</label>
          <textarea
            id={field}
            rows={3}
            value={text}
            aria-invalid={left < 0}
            aria-describedby={`${field}-hint`}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
          <p id={`${field}-hint`} className={left < 0 ? 'problem' : 'quiet'}>
            {left < 0 ? words.card.over(-left) : check.wordsHint}
          </p>
          <div className="row">
            <button type="submit" aria-disabled={!isNew || left < 0}>
              {check.saveWords}
            </button>
            {said.id !== null && (
              <button
                type="button"
                onClick={() => {
                  forget()
                  if (said.id !== null) room.act({ type: 'withdrawResponse', responseId: said.id })
                }}
              >
                {check.withdraw}
              </button>
            )}
          </div>
        </form>
      )}
      <div className="row between">
        <button type="button" aria-disabled={!hasPrevious} onClick={() => hasPrevious && go(-1)}>
          {words.vote.back}
        </button>
        <button type="button" className={said === undefined ? '' : 'primary'} onClick={() => go(1)}>
          {words.vote.next}
        </button>
      </div>
    </>
  )
}
