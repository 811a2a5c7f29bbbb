import type { CardKind } from '@core/cards/cards'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Moment } from './moment'
import { mayWrite } from './share'

/** Most people join two of the cards that the room sees into an idea. */
export function joinTwo(moment: Moment, stageId: string, kind: CardKind): AttendeeAct | null {
  const { view, personal, random, say, did } = moment
  const hasJoined = personal.cards.some((card) => card.stageId === stageId && card.joins !== undefined)
  if (!random.chance(0.6) || hasJoined || !mayWrite(personal, stageId)) return null
  const seen = [...view.cards.values()]
    .filter((card) => card.kind === kind)
    .toSorted((one, other) => one.number - other.number)
  const [one, ...others] = random.shuffled(seen)
  const other = others.find(({ text }) => text !== one?.text)
  if (one === undefined || other === undefined) return null
  const idea: AttendeeAct = {
    ...{ type: 'addCard', stageId, kind: 'idea', text: say('joined'), tag: '' },
    joins: [one.id, other.id],
  }
  return did(idea) ? null : idea
}
