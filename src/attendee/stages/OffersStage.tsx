import type { ProjectedCard } from '@core/views'
import { usePage } from '../page-context'
import { FailedCards } from './FailedCards'
import { OfferItem } from './offers/OfferItem'
import { OwnCardItem } from './OwnCardItem'
import { SaveMark } from '../parts/SaveMark'
import type { StageProps } from './StageBody'

/** What one offers and needs oneself; then what others do, to take up with one press. */
export function OffersStage({ view, stage }: StageProps) {
  const { state, words } = usePage()
  const { card } = words
  const { offers } = words.promises
  const own = (state.personal?.cards ?? []).filter(({ stageId }) => stageId === stage.id)
  const ownIds = new Set(own.map(({ id }) => id))
  const settled = state.outbox.settled.filter(({ madeId }) => madeId !== null && !ownIds.has(madeId))
  const underway = [...settled, ...state.outbox.queue].flatMap(({ id, act }) =>
    act.type === 'addCard' && act.stageId === stage.id ? [{ id, text: act.text, kind: act.kind }] : [],
  )
  const others = [...view.cards.values()]
    .filter(({ id }) => !ownIds.has(id))
    .sort((one, other) => one.number - other.number)
  const count = own.length + underway.length
  const kindIn = (kind: ProjectedCard['kind']) => (kind === 'need' ? offers.aNeed : offers.anOffer)
  return (
    <>
      <FailedCards />
      {count > 0 && (
        <section>
          <h2>{card.mine(count)}</h2>
          {!stage.cardsShown && <p className="quiet">{card.held}</p>}
          <ul className="cards">
            {underway.map(({ id, text, kind }) => (
              <li key={id} className="card">
                <p>{text}</p>
                <p className="tag">{kindIn(kind)}</p>
                <SaveMark saved about={(act) => act.type === 'addCard' && act.text === text} />
              </li>
            ))}
            {[...own].reverse().map((one) => (
              <OwnCardItem key={one.id} card={one} about={kindIn(one.kind)} />
            ))}
          </ul>
        </section>
      )}
      {(['offer', 'need'] as const).map((kind) => {
        const cards = others.filter((other) => other.kind === kind)
        return (
          <section key={kind}>
            <h2>{kind === 'offer' ? offers.offers : offers.needs}</h2>
            {cards.length === 0 && <p className="quiet">{stage.cardsShown ? offers.none : offers.held}</p>}
            <ul className="cards">
              {cards.map((one) => (
                <OfferItem key={one.id} card={one} kind={kind} view={view} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
