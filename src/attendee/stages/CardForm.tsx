import type { CardKind } from '@core/cards/cards'
import { limits } from '@core/limits'
import { useState } from 'preact/hooks'
import { usePage } from '../page-context'

export interface CardFormProps {
  readonly stage: { readonly id: string; readonly title: string }
  readonly kind: CardKind
  readonly tags: readonly string[]
  /** What is asked for, where it is not simply a card. */
  readonly label?: string
  /** The room has moved on, and somebody was still writing: what to do once they throw it away. */
  readonly dropped?: () => void
}

/** Fewer characters left than this are worth a word. */
const saysLeftFrom = 100

/** Writes a card. What is typed is kept on this phone until it is sent, and what is sent until it is confirmed. */
export function CardForm({ stage, kind, tags, label, dropped }: CardFormProps) {
  const { room, words, drafts } = usePage()
  const kept = drafts.of(stage.id)
  const [text, setText] = useState(kept?.text ?? '')
  const [tag, setTag] = useState(kept?.tag ?? '')
  const { card } = words
  const unfinished = dropped !== undefined
  const left = limits.cardTextLength - text.trim().length
  const id = `card-${stage.id}`

  const write = (next: { readonly text: string; readonly tag: string }) => {
    setText(next.text)
    setTag(next.tag)
    // One that the room has left stays on screen while it is rewritten.
    if (next.text.trim() === '' && !unfinished) drafts.drop(stage.id)
    else drafts.put({ stageId: stage.id, stageTitle: stage.title, kind, ...next })
  }
  const send = () => {
    if (text.trim() === '' || left < 0) return
    drafts.drop(stage.id)
    setText('')
    setTag('')
    room.act({ type: 'addCard', stageId: stage.id, text: text.trim(), kind, tag })
    document.getElementById(id)?.focus()
  }

  return (
    <form
      className="card-form"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <label htmlFor={id}>{unfinished ? card.unfinished(stage.title) : (label ?? card.label)}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        onInput={({ currentTarget }) => write({ text: currentTarget.value, tag })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
        }}
        aria-describedby={`${id}-hint`}
        aria-invalid={left < 0}
      />
      <p id={`${id}-hint`} className={left < 0 ? 'problem' : 'quiet'}>
        {left < 0 ? card.over(-left) : left < saysLeftFrom ? card.left(left) : unfinished ? '' : card.hint}
      </p>
      {tags.length > 0 && (
        <fieldset className="tags">
          <legend>{card.tag}</legend>
          <div className="chips">
            {tags.map((one) => (
              <button
                key={one}
                type="button"
                className="chip"
                aria-pressed={tag === one}
                onClick={() => write({ text, tag: tag === one ? '' : one })}
              >
                {one}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <div className="row">
        <button type="submit" className="primary" aria-disabled={text.trim() === '' || left < 0}>
          {card.send}
        </button>
        {unfinished && (
          <button
            type="button"
            onClick={() => {
              drafts.drop(stage.id)
              dropped()
            }}
          >
            {card.drop}
          </button>
        )}
      </div>
    </form>
  )
}
