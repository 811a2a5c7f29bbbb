import { limits } from '@core/limits'
import { useKeptText } from '../../kept/use-kept-text'
import { usePage } from '../../page-context'
import { CardPick, type Pickable } from './CardPick'

export interface LinkFormProps {
  readonly stageId: string
  /** What can be joined. */
  readonly cards: readonly Pickable[]
}

/** Two cards, and the idea that joins them. What was chosen and typed is kept until it is sent. */
export function LinkForm({ stageId, cards }: LinkFormProps) {
  const { room, words } = usePage()
  const { link } = words.room
  const [text, write] = useKeptText(`link ${stageId}`)
  const [first, chooseFirst] = useKeptText(`link ${stageId} first`)
  const [second, chooseSecond] = useKeptText(`link ${stageId} second`)
  const [one, other] = [first, second].map((chosenId) => cards.find(({ id }) => id === chosenId))
  const left = limits.cardTextLength - text.trim().length
  const fits = one !== undefined && other !== undefined && text.trim() !== '' && left >= 0
  return (
    <form
      className="card-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!fits) return
        room.act({ type: 'addCard', stageId, text: text.trim(), kind: 'idea', tag: '', joins: [one.id, other.id] })
        write('')
        chooseFirst('')
        chooseSecond('')
      }}
    >
      <CardPick
        label={link.first}
        name="first"
        cards={cards.filter(({ id }) => id !== second)}
        chosen={one}
        choose={(cardId) => chooseFirst(cardId ?? '')}
      />
      {(one !== undefined || other !== undefined) && (
        <CardPick
          label={link.second}
          name="second"
          cards={cards.filter(({ id }) => id !== first)}
          chosen={other}
          choose={(cardId) => chooseSecond(cardId ?? '')}
        />
      )}
      {((one !== undefined && other !== undefined) || text !== '') && (
        <>
          <label htmlFor="idea">{link.idea}</label>
          <textarea
            id="idea"
            rows={3}
            value={text}
            aria-describedby="idea-hint"
            aria-invalid={left < 0}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
          <p id="idea-hint" className={left < 0 ? 'problem' : 'quiet'}>
            {left < 0 ? words.card.over(-left) : link.hint}
          </p>
          <button type="submit" className="primary" aria-disabled={!fits}>
            {link.send}
          </button>
        </>
      )}
    </form>
  )
}
