import { usePage } from '../page-context'
import { FailedCards } from './FailedCards'
import { OwnCardItem } from './OwnCardItem'
import type { StageProps } from './StageBody'

/** One's own cards of this stage, and the room's once they are shown. */
export function CardsStage({ view, stage }: StageProps) {
  const { state, words } = usePage()
  const { card } = words
  const own = (state.personal?.cards ?? []).filter(({ stageId }) => stageId === stage.id)
  const ownIds = new Set(own.map(({ id }) => id))
  const settled = state.outbox.settled.filter(({ madeId }) => madeId !== null && !ownIds.has(madeId))
  const underway = [...settled, ...state.outbox.queue].flatMap(({ id, act }) =>
    act.type === 'addCard' && act.stageId === stage.id ? [{ id, text: act.text, tag: act.tag }] : [],
  )
  const others = [...view.cards.values()].filter(({ id, stageId }) => stageId === stage.id && !ownIds.has(id))
  const count = own.length + underway.length
  return (
    <>
      <FailedCards />
      <section>
        <h2>{card.mine(count)}</h2>
        {count === 0 && <p className="quiet">{card.none}</p>}
        {count > 0 && !stage.cardsShown && <p className="quiet">{card.held}</p>}
        <ul className="cards">
          {underway.map(({ id, text, tag }) => (
            <li key={id} className="card">
              <p>{text}</p>
              {tag !== '' && <p className="tag">{tag}</p>}
              <Underway id={id} />
            </li>
          ))}
          {[...own].reverse().map((one) => (
            <OwnCardItem key={one.id} card={one} />
          ))}
        </ul>
      </section>
      {stage.cardsShown && others.length > 0 && (
        <section>
          <h2>{card.others}</h2>
          <ul className="cards">
            {others
              .sort((one, other) => other.number - one.number)
              .map(({ id, number, text, tag }) => (
                <li key={id} className="card plain">
                  <p>
                    <span className="number">{number}</span> {text}
                  </p>
                  {tag !== '' && <p className="tag">{tag}</p>}
                </li>
              ))}
          </ul>
        </section>
      )}
    </>
  )
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
