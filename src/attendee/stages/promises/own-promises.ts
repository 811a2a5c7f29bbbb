import type { CommitmentDetails } from '@core/commitments/commitments'
import type { RoomState } from '../../room-state'

/** A promise of this person's, with what they did to it that is still on its way. */
export interface OwnPromise extends CommitmentDetails {
  /** Null until the laptop has confirmed it. */
  readonly id: string | null
  readonly key: string
}

/** What is left out of a promise is this. */
export const plainPromise: Omit<CommitmentDetails, 'text'> = {
  organisationId: null,
  readiness: 'ready',
  private: false,
  contact: '',
}

/** Every promise of this person, in the order in which they were made. */
export function ownPromises({ personal, outbox }: Pick<RoomState, 'personal' | 'outbox'>): readonly OwnPromise[] {
  const made = personal?.commitments ?? []
  const known = new Set(made.map(({ id }) => id))
  const underway = [...outbox.settled.filter(({ madeId }) => madeId === null || !known.has(madeId)), ...outbox.queue]
  const promises: OwnPromise[] = [
    ...made.map((one) => ({ ...one, key: one.id })),
    ...underway.flatMap((one) => {
      if (one.act.type !== 'makeCommitment') return []
      const id = 'madeId' in one ? one.madeId : null
      return [{ ...plainPromise, ...one.act, id, key: id ?? one.id }]
    }),
  ]
  return [...outbox.settled, ...outbox.queue].reduce<readonly OwnPromise[]>((now, { act }) => {
    if (act.type === 'withdrawCommitment') return now.filter(({ id }) => id !== act.commitmentId)
    if (act.type !== 'changeCommitment') return now
    return now.map((one) => (one.id === act.commitmentId ? { ...one, ...act.changes } : one))
  }, promises)
}
