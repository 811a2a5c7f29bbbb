import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Moment } from './moment'

/** Some take up an offer, or answer a need, that the room sees and nobody took up yet. */
export function takeUp({ view, personal, random, did }: Moment, stageId: string): AttendeeAct | null {
  if (personal.matchIds.length > 0 || !random.chance(0.35)) return null
  const taken = new Set(view.matches.flatMap(({ offerId, needId }) => [offerId, needId]))
  const own = new Set(personal.cards.map(({ id }) => id))
  const open = [...view.cards.values()]
    .filter((card) => card.stageId === stageId && !taken.has(card.id) && !own.has(card.id))
    .toSorted((one, other) => one.number - other.number)
  const matches = random.shuffled(open).flatMap(({ id, kind }): AttendeeAct[] => {
    if (kind === 'offer') return [{ type: 'makeMatch', offerId: id, needId: null }]
    return kind === 'need' ? [{ type: 'makeMatch', offerId: null, needId: id }] : []
  })
  return matches.find((match) => !did(match)) ?? null
}
