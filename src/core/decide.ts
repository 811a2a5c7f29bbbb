import { decideActions } from './actions/decide-actions'
import { decideAgreement } from './agreement/decide-agreement'
import { decideAgenda } from './agenda/decide-agenda'
import { assertNever } from './assert-never'
import { mayDo, mayDoWhenClosed } from './authorisation'
import { decideCards } from './cards/decide-cards'
import { decideCheck } from './check/decide-check'
import { decideCommitments } from './commitments/decide-commitments'
import { decideConsultation } from './consultation/decide-consultation'
import { refuse, type Context, type Decision } from './decision'
import { decideCreation } from './details/decide-creation'
import { decideDetails } from './details/decide-details'
import { decideDevices } from './devices/decide-devices'
import { decideInvitations } from './invitations/decide-invitations'
import { decideMatches } from './matches/decide-matches'
import { decideNotes } from './notes/decide-notes'
import { decidePeople } from './people/decide-people'
import { decideThemes } from './themes/decide-themes'
import { decideVoting } from './voting/decide-voting'
import type { Command, Event, Refusal, Workshop } from './workshop'

/** What happens when somebody asks for something: the events, or why not. Changes nothing itself. */
export function decide(command: Command, workshop: Workshop, context: Context): Decision<Event, Refusal> {
  if (!mayDo(context.actor.role, command.type)) return refuse({ code: 'role.not-allowed', command: command.type })
  if (workshop.closed && !mayDoWhenClosed(command.type)) return refuse({ code: 'workshop.closed' })
  switch (command.type) {
    case 'createWorkshop':
      return decideCreation(command, workshop, context)
    case 'describeWorkshop':
    case 'labelSector':
    case 'setCounting':
    case 'closeWorkshop':
    case 'reopenWorkshop':
      return decideDetails(command, workshop, context)
    case 'addStage':
    case 'changeStage':
    case 'removeStage':
    case 'moveStage':
    case 'enterStage':
    case 'startTimer':
    case 'pauseTimer':
    case 'extendTimer':
    case 'showCards':
    case 'markHeard':
    case 'goToPart':
    case 'repeatStage':
      return decideAgenda(command, workshop, context)
    case 'addOrganisations':
    case 'changeOrganisation':
    case 'removeOrganisation':
    case 'addParticipants':
    case 'changeParticipant':
    case 'removeParticipant':
    case 'tellAccess':
      return decidePeople(command, workshop, context)
    case 'addCard':
    case 'editCard':
    case 'hideCard':
    case 'withdrawCard':
    case 'blackOut':
    case 'mergeCards':
    case 'unmergeCard':
      return decideCards(command, workshop, context)
    case 'createTheme':
    case 'renameTheme':
    case 'moveTheme':
    case 'fileCards':
    case 'mergeThemes':
    case 'dissolveTheme':
      return decideThemes(command, workshop, context)
    case 'openVote':
    case 'castBallot':
    case 'withdrawBallot':
    case 'closeVote':
    case 'reopenVote':
    case 'revealVote':
    case 'choosePriorities':
      return decideVoting(command, workshop, context)
    case 'addAction':
    case 'changeAction':
    case 'moveAction':
    case 'removeAction':
    case 'acceptAction':
    case 'setActionStatus':
    case 'updateAction':
    case 'takeLead':
      return decideActions(command, workshop, context)
    case 'addNote':
    case 'editNote':
    case 'removeNote':
      return decideNotes(command, workshop, context)
    case 'makeCommitment':
    case 'changeCommitment':
    case 'withdrawCommitment':
      return decideCommitments(command, workshop, context)
    case 'addInvitation':
    case 'changeInvitation':
    case 'removeInvitation':
      return decideInvitations(command, workshop, context)
    case 'makeMatch':
    case 'undoMatch':
      return decideMatches(command, workshop, context)
    case 'addClause':
    case 'editClause':
    case 'moveClause':
    case 'acceptClause':
    case 'removeClause':
    case 'setReviewDate':
      return decideAgreement(command, workshop, context)
    case 'respond':
    case 'withdrawResponse':
    case 'reply':
      return decideCheck(command, workshop, context)
    case 'admitDevice':
    case 'lockJoining':
    case 'removeDevice':
      return decideDevices(command, workshop, context)
    case 'importConsultation':
      return decideConsultation(command, workshop, context)
    default:
      return assertNever(command)
  }
}
