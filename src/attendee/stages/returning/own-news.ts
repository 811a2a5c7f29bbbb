import { type ActionNews, type ActionStatus, actionStatuses } from '@core/actions/actions'
import { isHeard } from '@core/actions/progress'
import type { ProjectedAction } from '@core/views'
import type { RoomState } from '../../room-state'

/** Told apart by their outlines, beside the word. */
export const statusSigns: Readonly<Record<ActionStatus, string>> = {
  'not started': '○',
  'on track': '➜',
  'at risk': '△',
  'off track': '✕',
  done: '✓',
  'changed course': '↱',
  stopped: '■',
}

/** What was said of it today, also where it is still on its way; null where nothing was. */
export function saidToday({ id, last }: ProjectedAction, { outbox }: Pick<RoomState, 'outbox'>): ActionNews | null {
  const own = [...outbox.settled, ...outbox.queue].flatMap(({ act }) =>
    act.type === 'updateAction' && act.actionId === id ? [act.news] : [],
  )
  return own[own.length - 1] ?? (last !== null && isHeard(last) ? last : null)
}

/** What the laptop did not take, so that nobody has to write it again; null where there is nothing of the kind. */
export function notTaken({ id }: Pick<ProjectedAction, 'id'>, { outbox }: Pick<RoomState, 'outbox'>): ActionNews | null {
  for (const { act } of outbox.failed) if (act.type === 'updateAction' && act.actionId === id) return act.news
  return null
}

export function isStatus(word: string): word is ActionStatus {
  return actionStatuses.some((status) => status === word)
}
