import { useState } from 'preact/hooks'
import { searchable } from '../../names'
import { usePage } from '../../page-context'

export interface Pickable {
  readonly id: string
  readonly number: number
  readonly text: string
  readonly own: boolean
}

export interface CardPickProps {
  readonly label: string
  /** Tells its fields apart. */
  readonly name: string
  /** One's own first. */
  readonly cards: readonly Pickable[]
  readonly chosen: Pickable | undefined
  readonly choose: (cardId: string | null) => void
}

/** As many as a thumb scrolls past; the others are found by typing. */
const mostListed = 6

/** One card of many, found by its words or its number. */
export function CardPick({ label, name, cards, chosen, choose }: CardPickProps) {
  const { words } = usePage()
  const { link } = words.room
  const [search, setSearch] = useState('')
  const wanted = searchable(search.trim())
  if (chosen !== undefined) {
    return (
      <section className="card mine" aria-label={label}>
        <p className="quiet">{label}</p>
        <CardWords card={chosen} />
        <button type="button" aria-label={`${link.change}: ${label}`} onClick={() => choose(null)}>
          {link.change}
        </button>
      </section>
    )
  }
  const found = cards.filter(({ number, text }) => String(number) === wanted || searchable(text).includes(wanted))
  const listed = found.slice(0, mostListed)
  return (
    <fieldset className="pick">
      <legend>{label}</legend>
      <input
        id={`${name}-search`}
        type="search"
        value={search}
        aria-label={`${label}: ${link.search}`}
        placeholder={link.search}
        autoComplete="off"
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <ul className="cards">
        {listed.map((card) => (
          <li key={card.id}>
            <button
              type="button"
              className="pickable"
              aria-label={link.choose(card.number, card.text)}
              onClick={() => {
                setSearch('')
                choose(card.id)
              }}
            >
              <CardWords card={card} />
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="quiet">{link.noMatch}</p>}
      {found.length > listed.length && <p className="quiet">{link.more(found.length - listed.length)}</p>}
    </fieldset>
  )
}

function CardWords({ card: { number, text, own } }: { readonly card: Pickable }) {
  const { words } = usePage()
  return (
    <p>
      <span className="number">{number}</span> {text}
      {own && <span className="tag"> ({words.room.link.own})</span>}
    </p>
  )
}
