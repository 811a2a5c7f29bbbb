import type { ActionsCommand } from '@core/actions/actions'
import type { AgreementCommand } from '@core/agreement/agreement'
import type { CardsCommand } from '@core/cards/cards'
import type { CheckCommand } from '@core/check/check'
import type { CommitmentsCommand } from '@core/commitments/commitments'
import type { InvitationsCommand } from '@core/invitations/invitations'
import type { MatchesCommand } from '@core/matches/matches'
import type { NotesCommand } from '@core/notes/notes'
import type { PeopleCommand } from '@core/people/people'
import { get } from '@core/table'
import type { ThemesCommand } from '@core/themes/themes'
import { withAnswer } from '@core/voting/ballot'
import type { Answer, Choice, VotingCommand } from '@core/voting/voting'
import type { Act, Workshop } from '@core/workshop'

/** An act on what is there already: the rules know whose it is. */
type OnWhatIsThere = Extract<
  CardsCommand | ActionsCommand | CommitmentsCommand | InvitationsCommand | MatchesCommand | CheckCommand,
  {
    type:
      | 'editCard'
      | 'withdrawCard'
      | 'acceptAction'
      | 'updateAction'
      | 'takeLead'
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
export type AttendeeAct = OnWhatIsThere | WithoutWhose<OfSomebody> | CastBallot | AnswerStatement

/** Of every method but agree/pass/disagree, which may have too many statements for one message. */
type CastBallot = Omit<Extract<VotingCommand, { type: 'castBallot' }>, 'participantId' | 'choice'> & {
  readonly choice: Exclude<Choice, { type: 'agreement' }>
}

/** Puts one answer into the person's ballot. */
interface AnswerStatement {
  readonly type: 'answerStatement'
  readonly stageId: string
  readonly optionId: string
  readonly answer: Answer
  /** What they fear about it; none where it is left out. */
  readonly concern?: string
}

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

/** The act of the rules that an attendee's act stands for, in the workshop as the latest decision has it. */
export function actOf(act: AttendeeAct, participantId: string, { votes }: Pick<Workshop, 'votes'>): Act {
  switch (act.type) {
    case 'answerStatement': {
      const { stageId, optionId, answer, concern = '' } = act
      const vote = votes.find(({ id }) => id === stageId)
      const given = vote === undefined ? undefined : get(vote.ballots, participantId)
      const choice = withAnswer(given?.choice ?? null, optionId, answer)
      const concerns = (given?.concerns ?? []).filter((other) => other.optionId !== optionId)
      return {
        ...{ type: 'castBallot', stageId, participantId, choice },
        concerns: concern.trim() === '' ? concerns : [...concerns, { optionId, text: concern }],
      }
    }
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
    case 'updateAction':
    case 'takeLead':
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
    answerStatement: true,
    withdrawBallot: true,
    acceptAction: true,
    updateAction: true,
    takeLead: true,
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
    createTheme: true,
    renameTheme: true,
    moveTheme: true,
    fileCards: true,
    mergeThemes: true,
    dissolveTheme: true,
    addAction: true,
    changeAction: true,
    moveAction: true,
    removeAction: true,
    acceptAction: true,
    updateAction: true,
    takeLead: true,
    setActionStatus: true,
    addNote: true,
    editNote: true,
    removeNote: true,
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
