import type { ProjectorView } from '@core/views'
import type { RoomState } from '../../room-state'

/** Somebody who is missing, with what this person did to it that is still on its way. */
export interface Missing {
  /** Null until the laptop has confirmed it. */
  readonly id: string | null
  readonly key: string
  readonly who: string
  readonly askerId: string | null
  readonly person: string
  readonly own: boolean
}

/** Everybody who is missing, in the order in which they were named. */
export function missingOf(
  invitations: ProjectorView['invitations'],
  { personal, outbox }: Pick<RoomState, 'personal' | 'outbox'>,
): readonly Missing[] {
  const known = new Set(invitations.map(({ id }) => id))
  const ownIds = new Set(personal?.invitationIds)
  const settled = outbox.settled.filter(({ madeId }) => madeId !== null && !known.has(madeId))
  const underway = [...settled, ...outbox.queue].flatMap(({ id, act }) => {
    if (act.type !== 'addInvitation') return []
    const { who, askerId, person } = act
    return [{ id: null, key: id, who, askerId, person, own: true }]
  })
  const all: readonly Missing[] = [
    ...invitations.map(({ id, who, askerId, person }) => ({ id, key: id, who, askerId, person, own: ownIds.has(id) })),
    ...underway,
  ]
  return [...outbox.settled, ...outbox.queue].reduce((now, { act }) => {
    if (act.type === 'removeInvitation') return now.filter(({ id }) => id !== act.invitationId)
    if (act.type !== 'changeInvitation') return now
    return now.map((one) => (one.id === act.invitationId ? { ...one, ...act.changes } : one))
  }, all)
}
