import type { People } from '../people/people'
import { rowsOf } from '../table'
import type { Stage } from './agenda'

/**
 * The organisations that are still to be heard in this round, in the order that is suggested: who is here before who is
 * not, then who wrote least before it. Empty in every other stage.
 *
 * What is written in the round itself does not count: an organisation would lose its turn while it speaks.
 */
export function turnsOf(
  stage: Stage | null,
  { organisations, participants }: People,
  /** How many cards a participant wrote in the other stages. */
  wrote: (participantId: string) => number,
): readonly string[] {
  if (stage === null || stage.activity.kind !== 'round') return []
  const written = new Map<string, number>()
  for (const { id, organisationId, online } of rowsOf(participants)) {
    if (organisationId !== null && !online) written.set(organisationId, (written.get(organisationId) ?? 0) + wrote(id))
  }
  const place = (organisationId: string) => written.get(organisationId) ?? Number.MAX_SAFE_INTEGER
  return organisations
    .filter(({ id }) => !stage.heard.includes(id))
    .toSorted((one, other) => place(one.id) - place(other.id))
    .map(({ id }) => id)
}
