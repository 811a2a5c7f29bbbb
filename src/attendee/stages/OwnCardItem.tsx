import { limits } from '@core/limits'
import type { OwnCard } from '@core/views'
import { useRef, useState } from 'preact/hooks'
import { usePage } from '../page-context'
import { SaveMark } from '../parts/SaveMark'

export interface OwnCardItemProps {
  readonly card: OwnCard
  /** What stands under it; its tag where that is left out. */
  readonly about?: string
}

/** A card of one's own: to edit and to take back while its stage lasts. */
export function OwnCardItem({ card, about = card.tag }: OwnCardItemProps) {
  const { room, state, words } = usePage()
  const [doing, setDoing] = useState<'nothing' | 'editing' | 'withdrawing'>('nothing')
  const [text, setText] = useState(card.text)
  const edit = useRef<HTMLButtonElement>(null)
  const { card: text_ } = words
  const named = text_.named(card.number)

  const underway = [...state.outbox.queue, ...state.outbox.settled].map(({ act }) => act)
  if (underway.some((act) => act.type === 'withdrawCard' && act.cardId === card.id)) return null
  const edited = underway.filter((act) => act.type === 'editCard' && act.cardId === card.id).pop()
  const shown = edited?.type === 'editCard' ? edited.text : card.text
  const done = () => {
    setDoing('nothing')
    window.setTimeout(() => edit.current?.focus(), 0)
  }

  if (doing === 'editing') {
    const fits = text.trim() !== '' && text.trim().length <= limits.cardTextLength
    return (
      <li className="card">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (!fits) return
            if (text.trim() !== shown) room.act({ type: 'editCard', cardId: card.id, text: text.trim() })
            done()
          }}
        >
          <textarea
            rows={3}
            value={text}
            autoFocus
            aria-label={`${text_.edit}: ${named}`}
            aria-invalid={!fits}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          {text.trim().length > limits.cardTextLength && (
            <p className="problem">{text_.over(text.trim().length - limits.cardTextLength)}</p>
          )}
          <div className="row">
            <button type="submit" className="primary" aria-disabled={!fits}>
              {text_.save}
            </button>
            <button type="button" onClick={done}>
              {text_.cancel}
            </button>
          </div>
        </form>
      </li>
    )
  }
  return (
    <li className="card">
      <p>
        <span className="number">{card.number}</span> {shown}
      </p>
      {about !== '' && <p className="tag">{about}</p>}
      {card.hidden && <p className="quiet">{text_.hidden}</p>}
      <SaveMark saved about={(act) => (act.type === 'editCard' || act.type === 'withdrawCard') && act.cardId === card.id} />
      {doing === 'withdrawing' ? (
        <div className="ask">
          <p>{text_.sure}</p>
          <div className="row">
            <button type="button" className="danger" onClick={() => room.act({ type: 'withdrawCard', cardId: card.id })}>
              {text_.yes}
            </button>
            <button type="button" onClick={done}>
              {text_.keep}
            </button>
          </div>
        </div>
      ) : (
        <div className="row">
          <button
            type="button"
            ref={edit}
            aria-label={`${text_.edit}: ${named}`}
            onClick={() => {
              setText(shown)
              setDoing('editing')
            }}
          >
            {text_.edit}
          </button>
          <button type="button" aria-label={`${text_.withdraw}: ${named}`} onClick={() => setDoing('withdrawing')}>
            {text_.withdraw}
          </button>
        </div>
      )}
    </li>
  )
}
