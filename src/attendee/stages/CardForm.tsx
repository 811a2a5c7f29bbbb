import type { CardKind } from '@core/cards/cards'
import { limits } from '@core/limits'
import { useState } from 'preact/hooks'
import { usePage } from '../page-context'

export interface CardFormProps {
  readonly stage: { readonly id: string; readonly title: string }
  readonly kind: CardKind
  readonly tags: readonly string[]
  /** The tag of a card unless its writer chooses another: the table that they are at. */
  readonly tagHere?: string
  /** What is asked with the tags and above the words, where a stage asks otherwise. */
  readonly asks?: { readonly label: string; readonly tags?: string }
  /** A tag in the reader's language. */
  readonly tagInWords?: (tag: string) => string
  /** The writer says first whether it is an offer or a need; then `kind` is not asked. */
  readonly kinds?: readonly ['offer', 'need']
  /** The room has moved on, and somebody was still writing: what to do once they throw it away. */
  readonly dropped?: () => void
}

/** Fewer characters left than this are worth a word. */
const saysLeftFrom = 100

/** Writes a card. What is typed is kept on this phone until it is sent, and what is sent until it is confirmed. */
export function CardForm(props: CardFormProps) {
  const { stage, kind: kindOfStage, tags, tagHere = '', tagInWords = String, asks, kinds, dropped } = props
  const { room, words, drafts } = usePage()
  const kept = drafts.of(stage.id)
  const [text, setText] = useState(kept?.text ?? '')
  const [chosenTag, setTag] = useState(kept?.tag ?? '')
  const tag = chosenTag === '' ? tagHere : chosenTag
  const [chosenKind, setChosenKind] = useState(kinds === undefined ? null : (kept?.kind ?? null))
  const kind = kinds === undefined ? kindOfStage : chosenKind
  const { card } = words
  const { offers } = words.promises
  const unfinished = dropped !== undefined
  const left = limits.cardTextLength - text.trim().length
  const id = `card-${stage.id}`

  const write = (next: { readonly text: string; readonly tag: string }, as: CardKind | null = kind) => {
    setText(next.text)
    // What is begun at one table stays there when everybody moves on.
    setTag(next.tag)
    // One that the room has left stays on screen while it is rewritten.
    if ((next.text.trim() === '' && !unfinished) || as === null) drafts.drop(stage.id)
    else drafts.put({ stageId: stage.id, stageTitle: stage.title, kind: as, ...next })
  }
  const send = () => {
    if (text.trim() === '' || left < 0 || kind === null) return
    drafts.drop(stage.id)
    setText('')
    setTag('')
    room.act({ type: 'addCard', stageId: stage.id, text: text.trim(), kind, tag })
    document.getElementById(id)?.focus()
  }

  const isOffer = kinds !== undefined && (kind === 'offer' || kind === 'need')
  const ownLabel = isOffer ? offers[kind] : (asks?.label ?? card.label)
  const ownHint = kinds === undefined ? card.hint : offers.help
  const choice = kinds !== undefined && (
    <div className="kinds" role="group" aria-label={offers.choose}>
      {kinds.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={kind === one}
          onClick={() => {
            setChosenKind(one)
            write({ text, tag }, one)
          }}
        >
          {kind === one && <span aria-hidden>✓ </span>}
          {offers[one]}
        </button>
      ))}
    </div>
  )
  if (kind === null) {
    return (
      <section>
        <h2>{offers.choose}</h2>
        {choice}
      </section>
    )
  }
  return (
    <form
      className="card-form"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {choice}
      <label htmlFor={id}>
        {unfinished ? card.unfinished(stage.title) : ownLabel}
      </label>
      <textarea
        id={id}
        rows={3}
        value={text}
        onInput={({ currentTarget: { value } }) => write({ text: value, tag: value.trim() === '' ? chosenTag : tag })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
        }}
        aria-describedby={`${id}-hint`}
        aria-invalid={left < 0}
      />
      <p id={`${id}-hint`} className={left < 0 ? 'problem' : 'quiet'}>
        {left < 0 ? card.over(-left) : left < saysLeftFrom ? card.left(left) : unfinished ? '' : ownHint}
      </p>
      {tags.length > 0 && (
        <fieldset className="tags">
          <legend>{asks?.tags ?? card.tag}</legend>
          <div className="chips">
            {tags.map((one) => (
              <button
                key={one}
                type="button"
                className="chip"
                aria-pressed={tag === one}
                onClick={() => write({ text, tag: tag === one ? '' : one })}
              >
                {tagInWords(one)}
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
