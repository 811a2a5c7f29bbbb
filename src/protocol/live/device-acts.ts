import type { ActionsCommand } from '@core/actions/actions'
import type { CardKind } from '@core/cards/cards'
import type { NotesCommand } from '@core/notes/notes'
import type { Choice } from '@core/voting/voting'
import type { Act } from '@core/workshop'

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
  | { readonly type: 'castBallot'; readonly stageId: string; readonly choice: Choice }
  | { readonly type: 'withdrawBallot'; readonly stageId: string }
  | { readonly type: 'acceptAction'; readonly actionId: string; readonly accepted: boolean }
  | { readonly type: 'makeCommitment'; readonly text: string }
  | { readonly type: 'withdrawCommitment'; readonly commitmentId: string }

export type NoteTakerAct = ActionsCommand | NotesCommand | { readonly type: 'undo' }

export type DeviceAct = AttendeeAct | NoteTakerAct

/** The act of the rules that an attendee's act stands for. */
export function actOf(act: AttendeeAct, participantId: string): Act {
  switch (act.type) {
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
