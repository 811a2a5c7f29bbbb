import type { ActionsCommand } from '@core/actions/actions'
import type { CardKind } from '@core/cards/cards'
import type { NotesCommand } from '@core/notes/notes'
import { get } from '@core/table'
import type { ThemesCommand } from '@core/themes/themes'
import { withAnswer } from '@core/voting/ballot'
import type { Answer, Choice } from '@core/voting/voting'
import type { Act, Workshop } from '@core/workshop'

/**
 * What a device may ask for. An attendee's acts do not say whose they are: that is the participant that the door knows
 * its token by.
 */
export type AttendeeAct =
  | {
      readonly type: 'addCard'
      readonly stageId: string
      readonly text: string
      readonly kind: CardKind
      readonly tag: string
    }
  | { readonly type: 'editCard'; readonly cardId: string; readonly text: string }
  | { readonly type: 'withdrawCard'; readonly cardId: string }
  | { readonly type: 'castBallot'; readonly stageId: string; readonly choice: Extract<Choice, { type: 'dots' }> }
  /** Puts one answer into the person's ballot: a whole one of many statements would not fit a message. */
  | { readonly type: 'answerStatement'; readonly stageId: string; readonly optionId: string; readonly answer: Answer }
  | { readonly type: 'withdrawBallot'; readonly stageId: string }
  | { readonly type: 'acceptAction'; readonly actionId: string; readonly accepted: boolean }
  | { readonly type: 'makeCommitment'; readonly text: string }
  | { readonly type: 'withdrawCommitment'; readonly commitmentId: string }

export type NoteTakerAct = ThemesCommand | ActionsCommand | NotesCommand | { readonly type: 'undo' }

export type DeviceAct = AttendeeAct | NoteTakerAct

/** The act of the rules that an attendee's act stands for, in the workshop as the latest decision has it. */
export function actOf(act: AttendeeAct, participantId: string, { votes }: Pick<Workshop, 'votes'>): Act {
  switch (act.type) {
    case 'answerStatement': {
      const { stageId, optionId, answer } = act
      const vote = votes.find(({ id }) => id === stageId)
      const given = vote === undefined ? undefined : get(vote.ballots, participantId)
      return { type: 'castBallot', stageId, participantId, choice: withAnswer(given?.choice ?? null, optionId, answer) }
    }
    case 'addCard':
    case 'castBallot':
    case 'withdrawBallot':
    case 'makeCommitment':
      return { ...act, participantId }
    case 'editCard':
    case 'withdrawCard':
    case 'acceptAction':
    case 'withdrawCommitment':
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
    makeCommitment: true,
    withdrawCommitment: true,
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
    setActionStatus: true,
    addNote: true,
    editNote: true,
    removeNote: true,
    undo: true,
  } satisfies Record<NoteTakerAct['type'], true>),
)

export function isAttendeeAct(act: DeviceAct): act is AttendeeAct {
  return attendeeActs.has(act.type)
}

export function isNoteTakerAct(act: DeviceAct): act is NoteTakerAct {
  return noteTakerActs.has(act.type)
}
