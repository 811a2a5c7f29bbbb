import type { Card } from '@core/cards/cards'
import type { Match } from '@core/matches/matches'
import { residentSector, type Sector, sectors } from '@core/sector'
import type { View } from '../panel'

export type OfferKind = 'offer' | 'need'

export interface OfferCard {
  readonly card: Card
  readonly matches: readonly Match[]
}

/** What one sector offers, or needs. */
export interface SectorGroup {
  /** Null for cards of the room, which are nobody's in particular. */
  readonly sector: Sector | null
  /** Unmatched first, then in order of arrival. */
  readonly cards: readonly OfferCard[]
}

type Told = Pick<View, 'cards' | 'matches' | 'organisations' | 'participants'>

/** Every offer or every need by sector, leaving out hidden and merged cards and sectors that have none. */
export function offerColumn(kind: OfferKind, view: Told): readonly SectorGroup[] {
  const sectorOf = sectorFinder(view)
  const matched = new Map<string, Match[]>()
  for (const match of view.matches) {
    const cardId = kind === 'offer' ? match.offerId : match.needId
    if (cardId !== null) matched.set(cardId, [...(matched.get(cardId) ?? []), match])
  }
  const cards = [...view.cards.values()]
    .filter((card) => card.kind === kind && !card.hidden && card.mergedInto === undefined)
    .map((card) => ({ card, matches: matched.get(card.id) ?? [] }))
    .toSorted(
      (one, other) =>
        Number(one.matches.length > 0) - Number(other.matches.length > 0) || one.card.number - other.card.number,
    )
  return [...sectors, null].flatMap((sector) => {
    const own = cards.filter(({ card }) => sectorOf(card.participantId) === sector)
    return own.length === 0 ? [] : [{ sector, cards: own }]
  })
}

function sectorFinder({ organisations, participants }: Told): (participantId: string | null) => Sector | null {
  const sectorOf = new Map(organisations.map(({ id, sector }) => [id, sector]))
  return (participantId) => {
    const participant = participantId === null ? undefined : participants.get(participantId)
    if (participant === undefined) return null
    return participant.organisationId === null ? residentSector : (sectorOf.get(participant.organisationId) ?? null)
  }
}
