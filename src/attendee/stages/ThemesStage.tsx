import type { ProjectedCard } from '@core/views'
import type { View } from '../names'
import { usePage } from '../page-context'

/** The themes as the room makes them, to read. */
export function ThemesStage({ view }: { readonly view: View }) {
  const { words } = usePage()
  const cards = [...view.cards.values()].sort((one, other) => one.number - other.number)
  const loose = cards.filter(({ themeId }) => themeId === null)
  return (
    <section>
      <h2>{words.themes.heading}</h2>
      {view.themes.length === 0 && <p className="quiet">{words.themes.none}</p>}
      {view.themes.map(({ id, name }) => (
        <Pile key={id} name={name} cards={cards.filter(({ themeId }) => themeId === id)} />
      ))}
      {loose.length > 0 && <Pile name={words.themes.loose} cards={loose} />}
    </section>
  )
}

function Pile({ name, cards }: { readonly name: string; readonly cards: readonly ProjectedCard[] }) {
  const { state, words } = usePage()
  const own = new Set(state.personal?.cards.map(({ id }) => id))
  return (
    <details className="pile">
      <summary>
        <span className="pile-name">{name}</span> <span className="quiet">{words.themes.cards(cards.length)}</span>
      </summary>
      <ul className="cards">
        {cards.map(({ id, number, text }) => (
          <li key={id} className="card plain">
            <p>
              <span className="number">{number}</span> {text}
            </p>
            {own.has(id) && <p className="tag">{words.card.yours}</p>}
          </li>
        ))}
      </ul>
    </details>
  )
}
