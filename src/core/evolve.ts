import { evolveActions } from './actions/evolve-actions'
import { evolveAgreement } from './agreement/evolve-agreement'
import { evolveAgenda } from './agenda/evolve-agenda'
import { assertNever } from './assert-never'
import { evolveCards } from './cards/evolve-cards'
import { evolveCheck } from './check/evolve-check'
import { evolveCommitments } from './commitments/evolve-commitments'
import { evolveDetails } from './details/evolve-details'
import { evolveDevices } from './devices/evolve-devices'
import { evolveInvitations } from './invitations/evolve-invitations'
import { evolveMatches } from './matches/evolve-matches'
import { evolveNotes } from './notes/evolve-notes'
import { evolvePeople } from './people/evolve-people'
import { evolveThemes } from './themes/evolve-themes'
import { evolveVoting } from './voting/evolve-voting'
import type { Event, Workshop } from './workshop'

/** The workshop after something happened. Throws `UnknownReference` where the event stands on what is not there. */
export function evolve(workshop: Workshop, event: Event): Workshop {
  switch (event.type) {
    case 'workshopCreated':
      return { ...workshop, details: { ...workshop.details, ...event.details } }
    case 'consultationImported':
      return { ...workshop, details: { ...workshop.details, attribution: event.attribution } }
    case 'workshopDescribed':
    case 'sectorLabelled':
    case 'countingSet':
    case 'workshopClosed':
    case 'workshopReopened':
      return evolveDetails(workshop, event)
    case 'stageAdded':
    case 'stageChanged':
    case 'stageRemoved':
    case 'stageMoved':
    case 'stageEntered':
    case 'timerStarted':
    case 'timerPaused':
    case 'timerExtended':
    case 'cardsShown':
    case 'organisationHeard':
    case 'partEntered':
      return evolveAgenda(workshop, event)
    case 'organisationsAdded':
    case 'organisationChanged':
    case 'organisationRemoved':
    case 'participantsAdded':
    case 'participantChanged':
    case 'participantRemoved':
    case 'accessTold':
      return evolvePeople(workshop, event)
    case 'cardAdded':
    case 'cardEdited':
    case 'cardHidden':
    case 'cardWithdrawn':
    case 'cardBlackedOut':
    case 'cardsMerged':
    case 'cardUnmerged':
      return evolveCards(workshop, event)
    case 'themeCreated':
    case 'themeRenamed':
    case 'themeMoved':
    case 'cardsFiled':
    case 'themeRemoved':
      return evolveThemes(workshop, event)
    case 'voteOpened':
    case 'ballotCast':
    case 'ballotWithdrawn':
    case 'voteClosed':
    case 'voteReopened':
    case 'voteRevealed':
    case 'prioritiesChosen':
      return evolveVoting(workshop, event)
    case 'actionAdded':
    case 'actionChanged':
    case 'actionMoved':
    case 'actionRemoved':
    case 'actionAccepted':
    case 'actionUpdated':
    case 'actionStatusSet':
    case 'actionsCarried':
      return evolveActions(workshop, event)
    case 'noteAdded':
    case 'noteEdited':
    case 'noteRemoved':
      return evolveNotes(workshop, event)
    case 'commitmentMade':
    case 'commitmentChanged':
    case 'commitmentWithdrawn':
      return evolveCommitments(workshop, event)
    case 'invitationAdded':
    case 'invitationChanged':
    case 'invitationRemoved':
      return evolveInvitations(workshop, event)
    case 'matchMade':
    case 'matchUndone':
      return evolveMatches(workshop, event)
    case 'clauseAdded':
    case 'clauseEdited':
    case 'clauseMoved':
    case 'clauseAccepted':
    case 'clauseRemoved':
    case 'reviewDateSet':
      return evolveAgreement(workshop, event)
    case 'responded':
    case 'responseWithdrawn':
    case 'replied':
      return evolveCheck(workshop, event)
    case 'deviceAdmitted':
    case 'joiningLocked':
    case 'deviceRemoved':
      return evolveDevices(workshop, event)
    default:
      return assertNever(event)
  }
}
