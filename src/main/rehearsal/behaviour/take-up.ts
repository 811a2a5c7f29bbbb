import type { ProjectedCard } from '@core/views'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Moment } from './moment'

/** Some take up one offer, or answer one need, that the room sees and nobody took up yet. */
export function takeUp({ view, personal, random, did }: Moment, stageId: string): AttendeeAct | null {
  if (personal.matchIds.length > 0 || !random.chance(0.35)) return null
  const own = new Set(personal.cards.map(({ id }) => id))
  const others = [...view.cards.values()]
    .filter((card) => card.stageId === stageId && !own.has(card.id))
    .toSorted((one, other) => one.number - other.number)
  // What came of the one that they took may not be told yet.
  if (others.flatMap(matchOf).some(did)) return null
  const taken = new Set(view.matches.flatMap(({ offerId, needId }) => [offerId, needId]))
  return random.shuffled(others.filter(({ id }) => !taken.has(id))).flatMap(matchOf)[0] ?? null
}

function matchOf({ id, kind }: ProjectedCard): AttendeeAct[] {
  if (kind === 'offer') return [{ type: 'makeMatch', offerId: id, needId: null }]
  return kind === 'need' ? [{ type: 'makeMatch', offerId: null, needId: id }] : []
}
