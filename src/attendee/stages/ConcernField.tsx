import { limits } from '@core/limits'
import { useState } from 'preact/hooks'
import { concernDraft } from '../kept/drafts'
import { usePage } from '../page-context'
import type { Option } from './own-vote'

export interface ConcernFieldProps {
  readonly stageId: string
  readonly option: Option
  /** The concern as it is in the ballot; empty where there is none. */
  readonly saved: string
  /** Asked for without a press: this person has just said that they have one. */
  readonly asked?: boolean
  readonly onSave: (text: string) => void
}

/** One concern about one option, if somebody has one. What is typed is kept on this phone until it is saved. */
export function ConcernField({ stageId, option, saved, asked = false, onSave }: ConcernFieldProps) {
  const { words, drafts } = usePage()
  const { voting, card } = words
  const draftId = concernDraft(stageId, option.id)
  const [text, setText] = useState<string | null>(() => drafts.of(draftId)?.text ?? null)
  const [declined, setDeclined] = useState(false)
  const shown = text ?? (asked && saved === '' && !declined ? '' : null)
  const id = `concern-${option.id}`

  const write = (next: string) => {
    setText(next)
    if (next.trim() === '') drafts.drop(draftId)
    else drafts.put({ stageId: draftId, stageTitle: '', kind: 'barrier', tag: '', text: next })
  }
  const close = () => {
    drafts.drop(draftId)
    setText(null)
    setDeclined(true)
  }
  if (shown === null) {
    return saved === '' ? (
      <button
        type="button"
        className="say-concern"
        aria-label={voting.concern(option.name)}
        onClick={() => setText('')}
      >
        {voting.concernShort}
      </button>
    ) : (
      <div className="concern">
        <p>
          <strong>{voting.concernYours}</strong> {saved}
        </p>
        <div className="row">
          <button type="button" aria-label={voting.concernChange(option.name)} onClick={() => setText(saved)}>
            {voting.change}
          </button>
          <button type="button" aria-label={voting.concernRemove(option.name)} onClick={() => onSave('')}>
            {voting.remove}
          </button>
        </div>
      </div>
    )
  }
  const left = limits.concernLength - shown.trim().length
  return (
    <form
      className="concern"
      onSubmit={(event) => {
        event.preventDefault()
        if (left < 0) return
        onSave(shown.trim())
        close()
      }}
    >
      <label htmlFor={id}>{voting.concernLabel(option.name)}</label>
      <textarea
        id={id}
        rows={2}
        value={shown}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        aria-describedby={`${id}-hint`}
        aria-invalid={left < 0}
      />
      <p id={`${id}-hint`} className={left < 0 ? 'problem' : 'quiet'}>
        {left < 0 ? card.over(-left) : voting.concernHint}
      </p>
      <div className="row">
        <button type="submit" className="primary" aria-disabled={left < 0}>
          {voting.concernSave}
        </button>
        <button type="button" onClick={close}>
          {voting.cancel}
        </button>
      </div>
    </form>
  )
}
