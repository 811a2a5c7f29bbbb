import type { OwnCard, ProjectedCard } from '@core/views'
import type { ComponentChildren } from 'preact'
import { usePage } from '../page-context'
import { FailedCards } from './FailedCards'
import { OwnCardItem } from './OwnCardItem'
import type { StageProps } from './StageBody'

interface Said {
  readonly tag: string
  readonly joins?: OwnCard['joins'] | undefined
}

export interface CardsStageProps extends StageProps {
  /** What stands under a card; its tag where that is left out. */
  readonly about?: (card: Said) => string
  /** How the others' cards are drawn once they are shown; as a list where that is left out. */
  readonly drawOthers?: (cards: readonly ProjectedCard[]) => ComponentChildren
  readonly headings?: { readonly mine: (count: number) => string; readonly none: string; readonly others: string }
}

/** One's own cards of this stage, and the room's once they are shown. */
export function CardsStage({ view, stage, about = tagOf, drawOthers, headings }: CardsStageProps) {
  const { state, words } = usePage()
  const { card } = words
  const own = (state.personal?.cards ?? []).filter(({ stageId }) => stageId === stage.id)
  const ownIds = new Set(own.map(({ id }) => id))
  const settled = state.outbox.settled.filter(({ madeId }) => madeId !== null && !ownIds.has(madeId))
  const underway = [...settled, ...state.outbox.queue].flatMap(({ id, act }) =>
    act.type === 'addCard' && act.stageId === stage.id ? [{ id, text: act.text, said: about(act) }] : [],
  )
  const others = [...view.cards.values()]
    .filter(({ id, stageId }) => stageId === stage.id && !ownIds.has(id))
    .sort((one, other) => other.number - one.number)
  const count = own.length + underway.length
  return (
    <>
      <FailedCards />
      <section>
        <h2>{(headings ?? card).mine(count)}</h2>
        {count === 0 && <p className="quiet">{(headings ?? card).none}</p>}
        {count > 0 && !stage.cardsShown && <p className="quiet">{card.held}</p>}
        <ul className="cards">
          {underway.map(({ id, text, said }) => (
            <li key={id} className="card">
              <p>{text}</p>
              {said !== '' && <p className="tag">{said}</p>}
              <Underway id={id} />
            </li>
          ))}
          {[...own].reverse().map((one) => (
            <OwnCardItem key={one.id} card={one} about={about(one)} />
          ))}
        </ul>
      </section>
      {stage.cardsShown && others.length > 0 && (
        <section>
          <h2>{(headings ?? card).others}</h2>
          {drawOthers === undefined ? <CardList cards={others} about={about} /> : drawOthers(others)}
        </section>
      )}
    </>
  )
}

interface CardListProps {
  readonly cards: readonly ProjectedCard[]
  readonly about?: (card: ProjectedCard) => string
}

/** Cards of the room, to read. */
export function CardList({ cards, about = tagOf }: CardListProps) {
  return (
    <ul className="cards">
      {cards.map((card) => {
        const said = about(card)
        return (
          <li key={card.id} className="card plain">
            <p>
              <span className="number">{card.number}</span> {card.text}
            </p>
            {said !== '' && <p className="tag">{said}</p>}
          </li>
        )
      })}
    </ul>
  )
}

function tagOf({ tag }: { readonly tag: string }): string {
  return tag
}

function Underway({ id }: { readonly id: string }) {
  const { state, words, keepsLasting } = usePage()
  const waiting = state.outbox.queue.some((one) => one.id === id)
  if (!waiting) {
    return (
      <p className="save saved">
        <span aria-hidden>✓</span>
        {words.save.saved}
      </p>
    )
  }
  return (
    <p className="save">
      {state.outOfReach ? <span aria-hidden>⋯</span> : <span className="spinner" aria-hidden />}
      {!state.outOfReach ? words.save.saving : keepsLasting ? words.save.kept : words.save.keptHere}
    </p>
  )
}
