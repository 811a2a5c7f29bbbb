import type { AttendeeView, PersonalView } from '@core/views'
import { farewells, type DeviceViews, type DoorMessage, type Farewell } from '@protocol/live/messages'
import type { ViewMessage } from '@protocol/received'
import type { Outcome } from '@protocol/window-contract'
import { isRecord, isText } from '../kept/shapes'

/** The messages as an attendee's phone gets them. */
export type AttendeeMessage =
  | Exclude<DoorMessage, { readonly type: 'view' | 'sign' | 'held' | 'holds' }>
  | { readonly type: 'view'; readonly message: ViewMessage<AttendeeView> }

/**
 * Reads a message of the door, or gives null where it is none for a phone. It reads what tells messages apart and what
 * this page's own state hangs on; what is within a view came from the same build as this page, which the protocol's
 * number vouches for. A schema library would cost more bytes than the rest of the page.
 */
export function readDoorMessage(text: string): AttendeeMessage | null {
  try {
    const message: unknown = JSON.parse(text)
    return isDoorMessage(message) ? message : null
  } catch {
    return null
  }
}

function isDoorMessage(value: unknown): value is AttendeeMessage {
  if (!isRecord(value)) return false
  switch (value.type) {
    case 'welcome':
      return isText(value.role) && isNumber(value.now) && typeof value.joined === 'boolean'
    case 'joined':
      return isText(value.id) && isText(value.token)
    case 'view':
      return isViewMessage(value.message)
    case 'handout':
      return isText(value.path)
    case 'personal':
      return isPersonal(value.view)
    case 'outcome':
      return isText(value.id) && isOutcome(value.outcome)
    case 'pong':
      return isNumber(value.at) && isNumber(value.now)
    case 'bye':
      return farewells.some((farewell: Farewell) => farewell === value.why)
    default:
      return false
  }
}

function isViewMessage(value: unknown): value is ViewMessage<DeviceViews['attendee']> {
  if (!isRecord(value)) return false
  switch (value.type) {
    case 'none':
      return true
    case 'whole':
      return isNumber(value.version) && isWholeView(value.view)
    case 'patch':
      return isNumber(value.version) && isRecord(value.patch)
    default:
      return false
  }
}

function isWholeView(view: unknown): boolean {
  return (
    isRecord(view) &&
    view.role === 'attendee' &&
    isRecord(view.details) &&
    isRecord(view.timer) &&
    isRecord(view.cards) &&
    Array.isArray(view.cards.tableRows) &&
    [view.organisations, view.themes, view.priorities, view.actions, view.decisions].every(Array.isArray)
  )
}

function isPersonal(view: unknown): view is PersonalView {
  return isRecord(view) && isText(view.participantId) && [view.cards, view.ballots, view.commitments].every(Array.isArray)
}

function isOutcome(outcome: unknown): outcome is Outcome {
  if (!isRecord(outcome)) return false
  if (outcome.accepted === true) return true
  return outcome.accepted === false && (isText(outcome.failure) || (isRecord(outcome.refusal) && isText(outcome.refusal.code)))
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
