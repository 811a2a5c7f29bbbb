import type { ActionsCommand } from '@core/actions/actions'
import type { AgreementCommand } from '@core/agreement/agreement'
import type { CardsCommand } from '@core/cards/cards'
import type { CheckCommand } from '@core/check/check'
import type { CommitmentsCommand } from '@core/commitments/commitments'
import type { InvitationsCommand } from '@core/invitations/invitations'
import type { MatchesCommand } from '@core/matches/matches'
import type { NotesCommand } from '@core/notes/notes'
import type { PeopleCommand } from '@core/people/people'
import type { ThemesCommand } from '@core/themes/themes'
import type { VotingCommand } from '@core/voting/voting'
import type { Act } from '@core/workshop'

/** An act on what is there already: the rules know whose it is. */
type OnWhatIsThere = Extract<
  CardsCommand | ActionsCommand | CommitmentsCommand | InvitationsCommand | MatchesCommand | CheckCommand,
  {
    type:
      | 'editCard'
      | 'withdrawCard'
      | 'acceptAction'
      | 'changeCommitment'
      | 'withdrawCommitment'
      | 'changeInvitation'
      | 'removeInvitation'
      | 'undoMatch'
      | 'withdrawResponse'
  }
>

/** An act that makes something of somebody's own. */
type OfSomebody = Extract<
  | CardsCommand
  | VotingCommand
  | CommitmentsCommand
  | InvitationsCommand
  | MatchesCommand
  | CheckCommand
  | PeopleCommand,
  {
    type:
      | 'addCard'
      | 'castBallot'
      | 'withdrawBallot'
      | 'makeCommitment'
      | 'addInvitation'
      | 'makeMatch'
      | 'respond'
      | 'tellAccess'
  }
>

type WithoutWhose<One> = One extends unknown ? Omit<One, 'participantId'> : never

/**
 * What a device may ask for. An attendee's acts do not say whose they are: that is the participant that the door knows
 * its token by.
 */
export type AttendeeAct = OnWhatIsThere | WithoutWhose<OfSomebody>

export type NoteTakerAct =
  | ActionsCommand
  | NotesCommand
  | ThemesCommand
  | AgreementCommand
  | InvitationsCommand
  | CommitmentsCommand
  | Extract<CardsCommand, { type: 'addCard' | 'mergeCards' | 'unmergeCard' }>
  | Extract<CheckCommand, { type: 'reply' }>
  | { readonly type: 'undo' }

export type DeviceAct = AttendeeAct | NoteTakerAct

/** The act of the rules that an attendee's act stands for. */
export function actOf(act: AttendeeAct, participantId: string): Act {
  switch (act.type) {
    case 'addCard':
    case 'castBallot':
    case 'withdrawBallot':
    case 'makeCommitment':
    case 'addInvitation':
    case 'makeMatch':
    case 'respond':
    case 'tellAccess':
      return { ...act, participantId }
    case 'editCard':
    case 'withdrawCard':
    case 'acceptAction':
    case 'changeCommitment':
    case 'withdrawCommitment':
    case 'changeInvitation':
    case 'removeInvitation':
    case 'undoMatch':
    case 'withdrawResponse':
      return act
  }
}

const attendeeActs: ReadonlySet<string> = new Set(
  Object.keys({
    addCard: true,
    editCard: true,
    withdrawCard: true,
    castBallot: true,
    withdrawBallot: true,
    acceptAction: true,
    makeCommitment: true,
    changeCommitment: true,
    withdrawCommitment: true,
    addInvitation: true,
    changeInvitation: true,
    removeInvitation: true,
    makeMatch: true,
    undoMatch: true,
    respond: true,
    withdrawResponse: true,
    tellAccess: true,
  } satisfies Record<AttendeeAct['type'], true>),
)

const noteTakerActs: ReadonlySet<string> = new Set(
  Object.keys({
    addAction: true,
    changeAction: true,
    moveAction: true,
    removeAction: true,
    acceptAction: true,
    setActionStatus: true,
    addNote: true,
    editNote: true,
    removeNote: true,
    createTheme: true,
    renameTheme: true,
    moveTheme: true,
    fileCards: true,
    mergeThemes: true,
    dissolveTheme: true,
    addCard: true,
    mergeCards: true,
    unmergeCard: true,
    addClause: true,
    editClause: true,
    moveClause: true,
    acceptClause: true,
    removeClause: true,
    setReviewDate: true,
    addInvitation: true,
    changeInvitation: true,
    removeInvitation: true,
    makeCommitment: true,
    changeCommitment: true,
    withdrawCommitment: true,
    reply: true,
    undo: true,
  } satisfies Record<NoteTakerAct['type'], true>),
)

/** What both may make differs in this: a note-taker says whose it is, an attendee does not. */
function saysWhose(act: DeviceAct): boolean {
  return 'participantId' in act
}

export function isAttendeeAct(act: DeviceAct): act is AttendeeAct {
  return attendeeActs.has(act.type) && !saysWhose(act)
}

export function isNoteTakerAct(act: DeviceAct): act is NoteTakerAct {
  const ofSomebody = act.type === 'addCard' || act.type === 'makeCommitment' || act.type === 'addInvitation'
  const saysEnough = !ofSomebody || saysWhose(act)
  return noteTakerActs.has(act.type) && saysEnough
}
