import { z } from 'zod'
import { actionsActs } from './acts/actions'
import { agreementActs } from './acts/agreement'
import { agendaActs } from './acts/agenda'
import { cardsActs } from './acts/cards'
import { checkActs } from './acts/check'
import { commitmentsActs } from './acts/commitments'
import { detailsActs } from './acts/details'
import { devicesActs } from './acts/devices'
import { invitationsActs } from './acts/invitations'
import { matchesActs } from './acts/matches'
import { notesActs } from './acts/notes'
import { peopleActs } from './acts/people'
import { themesActs } from './acts/themes'
import { votingActs } from './acts/voting'
import { workshopActs } from './acts/workshop'

/** Anything that a window, a phone or a script may ask of a workshop. That it may is not yet said: the rules decide. */
export const actSchema = z.discriminatedUnion('type', [
  ...workshopActs,
  ...detailsActs,
  ...agendaActs,
  ...peopleActs,
  ...cardsActs,
  ...themesActs,
  ...votingActs,
  ...actionsActs,
  ...notesActs,
  ...commitmentsActs,
  ...invitationsActs,
  ...matchesActs,
  ...agreementActs,
  ...checkActs,
  ...devicesActs,
])
