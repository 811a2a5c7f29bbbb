import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { counted, listed } from '../../shared/words/counts'

type People = Pick<Received<FacilitatorView>, 'devices' | 'participants' | 'organisations'>
type Work = Pick<Received<FacilitatorView>, 'turnout' | 'votes' | 'cards' | 'commitments'>

export interface DeviceRow {
  readonly id: string
  /** 1 for the first one that is still in. */
  readonly number: number
  /** The organisation, or `Resident`. */
  readonly speaksFor: string
  /** Empty where none was given. */
  readonly name: string
  readonly connected: boolean
  readonly participantId: string
}

/** The devices that joined, the latest first. */
export function deviceRows(view: People, connectedIds: readonly string[]): DeviceRow[] {
  const connected = new Set(connectedIds)
  const organisations = new Map(view.organisations.map(({ id, name }) => [id, name]))
  return [...view.devices.values()]
    .map(({ id, participantId }, index): DeviceRow => {
      const participant = view.participants.get(participantId)
      const organisationId = participant?.organisationId ?? null
      return {
        id,
        number: index + 1,
        speaksFor: organisationId === null ? 'Resident' : (organisations.get(organisationId) ?? 'Organisation removed'),
        name: participant?.name ?? '',
        connected: connected.has(id),
        participantId,
      }
    })
    .toReversed()
}

/** `Phone 3: Stockport Homes, Ana`: unique in the list. */
export function deviceLabel({ number, speaksFor, name }: DeviceRow): string {
  return `Phone ${number}: ${[speaksFor, name].filter(Boolean).join(', ')}`
}

export interface Removal {
  readonly goes: string
  readonly stays: string
}

/** What removing a device takes away, and what it leaves. */
export function removalInWords(view: Work, { participantId }: DeviceRow): Removal {
  const voted = new Set(view.turnout.filter(({ votedIds }) => votedIds.includes(participantId)).map(({ id }) => id))
  const ballots = view.votes.filter(({ id }) => voted.has(id))
  const open = ballots.filter(({ status }) => status !== 'revealed').length
  const revealed = ballots.length - open
  const cards = [...view.cards.values()].filter((card) => card.participantId === participantId).length
  const commitments = view.commitments.filter((commitment) => commitment.participantId === participantId).length
  const kept = [
    ...(cards > 0 ? [counted(cards, 'card')] : []),
    ...(commitments > 0 ? [counted(commitments, 'commitment')] : []),
    ...(revealed > 0 ? [`${counted(revealed, 'ballot')} in votes already revealed`] : []),
  ]
  const ballotsGo = open === 0 ? '' : ` and ${counted(open, 'ballot')}, not revealed yet`
  return kept.length === 0
    ? { goes: `What goes: the phone${ballotsGo}.`, stays: 'Nothing of its person’s stays, so they are not counted as here any more.' }
    : { goes: `What goes: the phone${ballotsGo}.`, stays: `What stays: the person, in the list of people, ${listed(kept)}.` }
}

/** Who is here, in one line. */
export function presenceInWords(rows: readonly DeviceRow[], { waiting }: { readonly waiting: number }): string {
  const connected = rows.filter((row) => row.connected).length
  const waitingWords = waiting === 0 ? '' : ` ${counted(waiting, 'phone')} ${waiting === 1 ? 'is' : 'are'} at the door and did not join yet.`
  return rows.length === 0 ? `Nobody has joined yet.${waitingWords}` : `${rows.length} joined, ${connected} connected now.${waitingWords}`
}
