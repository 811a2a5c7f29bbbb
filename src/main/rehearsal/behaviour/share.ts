import type { StageActivity } from '@core/agenda/agenda'
import { limits } from '@core/limits'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Line } from '../script'
import type { Moment } from './moment'

/** Writes the next card that there is something to say on. */
export function share({ personal, lines, did }: Moment, stageId: string): AttendeeAct | null {
  if (!mayWrite(personal, stageId)) return null
  const cards = lines.map((line): AttendeeAct => ({ type: 'addCard', stageId, ...line }))
  return cards.find((card) => !did(card)) ?? null
}

/** Writes what they have to say at the table that they are at. */
export function shareAtTable(
  moment: Moment,
  stageId: string,
  { themes }: Extract<StageActivity, { kind: 'themed-rounds' }>,
): AttendeeAct | null {
  const { table } = moment.personal
  const isHere = ({ tag }: Line) => table !== null && tag === themes[table]
  return share({ ...moment, lines: moment.lines.filter(isHere) }, stageId)
}

/** Whether they have not written all that one person may in a stage. */
export function mayWrite({ cards }: Moment['personal'], stageId: string): boolean {
  return cards.filter((card) => card.stageId === stageId).length < limits.cardsOfAPersonInAStage
}
