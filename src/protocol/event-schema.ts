import { z } from 'zod'
import { id, integer, journalledListOf } from './bounded'
import { actionsEvents } from './events/actions'
import { agreementEvents } from './events/agreement'
import { agendaEvents } from './events/agenda'
import { cardsEvents } from './events/cards'
import { checkEvents } from './events/check'
import { commitmentsEvents } from './events/commitments'
import { detailsEvents } from './events/details'
import { devicesEvents } from './events/devices'
import { invitationsEvents } from './events/invitations'
import { matchesEvents } from './events/matches'
import { notesEvents } from './events/notes'
import { peopleEvents } from './events/people'
import { themesEvents } from './events/themes'
import { votingEvents } from './events/voting'
import { actor } from './parts/people'

/** What a journal may say has happened. */
export const eventSchema = z.discriminatedUnion('type', [
  ...detailsEvents,
  ...agendaEvents,
  ...peopleEvents,
  ...cardsEvents,
  ...themesEvents,
  ...votingEvents,
  ...actionsEvents,
  ...notesEvents,
  ...commitmentsEvents,
  ...invitationsEvents,
  ...matchesEvents,
  ...agreementEvents,
  ...checkEvents,
  ...devicesEvents,
])

/** One record of a journal: what came of one act, or the act that it takes back. */
export const recordSchema = z.union([
  z.strictObject({ commandId: id, at: integer, actor, events: journalledListOf(eventSchema) }),
  z.strictObject({ commandId: id, at: integer, actor, undoes: id }),
])
