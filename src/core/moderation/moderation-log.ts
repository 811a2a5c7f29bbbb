import type { Role } from '../actor'
import { applyRecord, emptyHistory, type ActRecord } from '../history/history'
import { get } from '../table'
import type { Event, Workshop } from '../workshop'

export type ModerationAct =
  | 'card-hidden'
  | 'card-shown-again'
  | 'card-edited'
  | 'card-withdrawn'
  | 'card-blacked-out'
  | 'card-merged'
  | 'card-unmerged'
  | 'device-removed'
  | 'vote-reopened'

/** Who changed what somebody had said or done, and when. Never the words themselves. */
export interface ModerationEntry {
  /** ms since 1970 */
  readonly at: number
  readonly by: Role
  readonly act: ModerationAct
  /** It was done before, and is taken back by this. */
  readonly undone: boolean
  /** The number of the card that it was about; null where it was about none. */
  readonly card: number | null
  /** The title that the stage of the card or the vote had then, or empty. */
  readonly stage: string
  /** Whose words or whose device it was, where that is known. */
  readonly whose: { readonly name: string; readonly organisation: string } | null
}

type About = Omit<ModerationEntry, 'at' | 'by' | 'undone'>

/** Reads what was moderated from everything that the journal holds, oldest first. */
export function moderationLog(records: readonly ActRecord[]): readonly ModerationEntry[] {
  const log: ModerationEntry[] = []
  const aboutOf = new Map<string, readonly About[]>()
  let history = emptyHistory
  for (const record of records) {
    const { at, actor } = record
    const undone = 'undoes' in record
    const { workshop } = history
    const about = undone
      ? (aboutOf.get(record.undoes) ?? [])
      : record.events.flatMap((event) => aboutEvent(event, workshop, actor.role)).filter((entry) => entry !== null)
    log.push(...about.map((entry) => ({ ...entry, at, by: actor.role, undone })))
    if (!undone && about.length > 0) aboutOf.set(record.commandId, about)
    history = applyRecord(history, record)
  }
  return log
}

/** What an event moderates, in the workshop just before it. */
function aboutEvent(event: Event, workshop: Workshop, by: Role): readonly (About | null)[] {
  switch (event.type) {
    case 'cardHidden':
      return [aboutCard(event.hidden ? 'card-hidden' : 'card-shown-again', event.cardId, workshop)]
    case 'cardEdited':
      // People may put right what they wrote themselves.
      return by === 'attendee' ? [] : [aboutCard('card-edited', event.cardId, workshop)]
    case 'cardWithdrawn':
      return [aboutCard('card-withdrawn', event.cardId, workshop)]
    case 'cardBlackedOut':
      return [aboutCard('card-blacked-out', event.cardId, workshop)]
    case 'cardsMerged':
      return event.cardIds.map((id) => aboutCard('card-merged', id, workshop))
    case 'cardUnmerged':
      return [aboutCard('card-unmerged', event.cardId, workshop)]
    case 'deviceRemoved': {
      const device = get(workshop.devices, event.deviceId)
      return [{ act: 'device-removed', card: null, stage: '', whose: personOf(device?.participantId ?? null, workshop) }]
    }
    case 'voteReopened':
      return [{ act: 'vote-reopened', card: null, stage: stageTitle(event.stageId, workshop), whose: null }]
    default:
      return []
  }
}

function aboutCard(act: ModerationAct, cardId: string, workshop: Workshop): About | null {
  const card = get(workshop.cards, cardId)
  if (card === undefined) return null
  const { number, stageId, participantId } = card
  return { act, card: number, stage: stageTitle(stageId, workshop), whose: personOf(participantId, workshop) }
}

function stageTitle(stageId: string, { agenda }: Workshop): string {
  return agenda.stages.find(({ id }) => id === stageId)?.title ?? ''
}

function personOf(participantId: string | null, { people }: Workshop): ModerationEntry['whose'] {
  const person = participantId === null ? undefined : get(people.participants, participantId)
  if (person === undefined) return null
  const organisation = people.organisations.find(({ id }) => id === person.organisationId)
  return { name: person.name, organisation: organisation?.name ?? '' }
}
