import type { ProjectedCard, ProjectedMatch } from '@core/views'
import { organisationName, type View } from '../../names'
import { usePage } from '../../page-context'
import { SaveMark } from '../../parts/SaveMark'

export interface OfferItemProps {
  readonly card: ProjectedCard
  readonly kind: 'offer' | 'need'
  readonly view: View
}

/** What somebody else offers or needs, who took it up, and the press that takes it up oneself. */
export function OfferItem({ card, kind, view }: OfferItemProps) {
  const { room, state, words } = usePage()
  const { offers } = words.promises
  const matches = view.matches.filter((match) => sideOf(match, kind) === card.id)
  const ownIds = new Set(state.personal?.matchIds)
  const own = matches.find(({ id }) => ownIds.has(id))
  const isAbout = (act: (typeof state.outbox.queue)[number]['act']) =>
    (act.type === 'makeMatch' && (kind === 'offer' ? act.offerId : act.needId) === card.id) ||
    (act.type === 'undoMatch' && act.matchId === own?.id)
  const latest = [...state.outbox.settled, ...state.outbox.queue]
    .map(({ act }) => act)
    .filter(isAbout)
    .pop()
  const taken = latest === undefined ? own !== undefined : latest.type === 'makeMatch'
  const organisation = organisationName(view, state.personal?.organisationId ?? null)
  const name = `${offers.named(card.number)}: ${card.text}`
  const forWhom = organisation === null ? offers.asResident : offers.asOrganisation(organisation)
  const verb = kind === 'offer' ? offers.take : offers.meet
  return (
    <li className={`card plain${taken ? ' mine' : ''}`}>
      <p>
        <span className="number">{card.number}</span> {card.text}
      </p>
      {matches
        .filter(({ id }) => id !== own?.id)
        .map((match) => (
          <p key={match.id} className="tag">
            {inWords(match)}
          </p>
        ))}
      {taken && <p className="save saved">{offers.byYou}</p>}
      <SaveMark saved={false} about={isAbout} />
      {taken ? (
        own !== undefined && (
          <button
            type="button"
            aria-label={`${offers.undo}: ${name}`}
            onClick={() => room.act({ type: 'undoMatch', matchId: own.id })}
          >
            {offers.undo}
          </button>
        )
      ) : (
        <button
          type="button"
          className="take"
          aria-label={`${verb}: ${name}`}
          onClick={() =>
            room.act({
              type: 'makeMatch',
              offerId: kind === 'offer' ? card.id : null,
              needId: kind === 'need' ? card.id : null,
            })
          }
        >
          {verb} <span className="for">({forWhom})</span>
        </button>
      )}
    </li>
  )

  function inWords(match: ProjectedMatch): string {
    const otherId = kind === 'offer' ? match.needId : match.offerId
    if (otherId !== null) return `${offers.matched}: ${view.cards.get(otherId)?.text ?? ''}`
    return match.takenUpBy === 'resident' ? offers.byResident : offers.by(organisationName(view, match.takenUpBy) ?? '')
  }
}

function sideOf(match: ProjectedMatch, kind: 'offer' | 'need'): string | null {
  return kind === 'offer' ? match.offerId : match.needId
}
