import type { Role } from '../actor'

export const actionStatuses = [
  'not started',
  'on track',
  'at risk',
  'off track',
  'done',
  'changed course',
  'stopped',
] as const

export type ActionStatus = (typeof actionStatuses)[number]

/** A meeting by what people call it, for when its workshop is not at hand. */
export interface Meeting {
  readonly title: string
  /** ISO calendar date, or empty. */
  readonly date: string
}

/** What somebody says of how an action goes. */
export interface ActionNews {
  readonly status: ActionStatus
  /** What changed, or why not; needed for `stopped`. */
  readonly changed: string
  readonly learned: string
  /** In words, or an address of a page: see `linkOf`. */
  readonly evidence: string
}

/** The same as it was said. */
export interface ActionSaid extends ActionNews {
  /** ms since 1970; null in journals that did not keep it. */
  readonly at: number | null
  /** Who wrote it down, and which organisation spoke, by the name that it had; null in journals that did not keep it. */
  readonly by: { readonly role: Role; readonly organisation: string } | null
}

/** What was said of an action at one time. A later one stands beside it and changes nothing of it. */
export interface ActionUpdate extends ActionSaid {
  /** The meeting at which it was said; null is this one. */
  readonly meeting: Meeting | null
}

/** An action as one of the workshops on this laptop has it. */
export interface ActionPlace {
  readonly workshopId: string
  readonly actionId: string
}

/** Where an action comes from that was agreed at an earlier meeting. */
export interface ActionOrigin {
  /** In the workshop in which it was agreed. */
  readonly first: ActionPlace
  /** In the workshop from which it was carried over. */
  readonly before: ActionPlace
  /** The meeting at which it was agreed. */
  readonly from: Meeting
  /** The name of the priority that it was agreed under, or null. */
  readonly priority: string | null
}

/** The workshop that a return meeting returns to. */
export interface Since extends Meeting {
  readonly workshopId: string
}

/** Something to do, and who will do it. */
export interface ActionDetails {
  readonly text: string
  readonly priorityId: string | null
  readonly leadId: string | null
  readonly supporterIds: readonly string[]
  /** The person who answers for it, as said in the room; may be empty. */
  readonly person: string
  /** ISO calendar date, or empty while it is not agreed. */
  readonly due: string
  /** How we will know. */
  readonly measure: string
}

/** An action on the day on which it is agreed. */
export interface NewAction extends ActionDetails {
  readonly id: string
  readonly status: ActionStatus
  /** Why the status is what it is; needed for `stopped`. */
  readonly statusNote: string
  /** The lead organisation said yes to it. */
  readonly accepted: boolean
}

export interface Action extends NewAction {
  /** All that was said of it, oldest first; the last is how it stands. */
  readonly history: readonly ActionUpdate[]
  /** Null where it was agreed at this meeting. */
  readonly origin: ActionOrigin | null
}

/** An action on its way into a later workshop, in words that both understand. */
export interface CarriedAction
  extends Omit<Action, 'id' | 'priorityId' | 'leadId' | 'supporterIds' | 'history' | 'origin'> {
  /** The lead organisation's name, or empty. */
  readonly lead: string
  /** Names of organisations. */
  readonly supporters: readonly string[]
  readonly history: readonly (ActionSaid & { readonly meeting: Meeting })[]
  readonly origin: ActionOrigin
}

/** What a return meeting takes over from the workshop before it. */
export interface Carried {
  readonly since: Since
  readonly actions: readonly CarriedAction[]
}

export type ActionsCommand =
  | { readonly type: 'addAction'; readonly action: ActionDetails }
  | { readonly type: 'changeAction'; readonly actionId: string; readonly changes: Partial<ActionDetails> }
  | { readonly type: 'moveAction'; readonly actionId: string; readonly position: number }
  | { readonly type: 'removeAction'; readonly actionId: string }
  | { readonly type: 'acceptAction'; readonly actionId: string; readonly accepted: boolean }
  | {
      readonly type: 'setActionStatus'
      readonly actionId: string
      readonly status: ActionStatus
      readonly note: string
    }
  /** Says how it goes, beside all that was said before. */
  | { readonly type: 'updateAction'; readonly actionId: string; readonly news: ActionNews }
  /** An organisation says of an action without a lead that it will see to it. */
  | { readonly type: 'takeLead'; readonly actionId: string; readonly organisationId: string }

export type ActionsEvent =
  | { readonly type: 'actionAdded'; readonly action: NewAction }
  | { readonly type: 'actionsCarried'; readonly since: Since; readonly actions: readonly Action[] }
  | { readonly type: 'actionChanged'; readonly actionId: string; readonly changes: Partial<ActionDetails> }
  | { readonly type: 'actionMoved'; readonly actionId: string; readonly position: number }
  | { readonly type: 'actionRemoved'; readonly actionId: string }
  | { readonly type: 'actionAccepted'; readonly actionId: string; readonly accepted: boolean }
  | { readonly type: 'actionUpdated'; readonly actionId: string; readonly said: ActionSaid }
  /** As it was written down before updates were kept; not made any more. */
  | {
      readonly type: 'actionStatusSet'
      readonly actionId: string
      readonly status: ActionStatus
      readonly note: string
    }

export type ActionsRefusal =
  | { readonly code: 'actions.unknown-action'; readonly actionId: string }
  | { readonly code: 'actions.too-many'; readonly allowed: number }
  | { readonly code: 'actions.no-lead'; readonly actionId: string }
  | { readonly code: 'actions.not-yours'; readonly actionId: string }
  | { readonly code: 'actions.lead-supports'; readonly organisationId: string }
  | { readonly code: 'actions.too-many-supporters'; readonly supporters: number; readonly allowed: number }
  | { readonly code: 'actions.unknown-priority'; readonly priorityId: string }
  | { readonly code: 'actions.not-a-date'; readonly date: string }
  | { readonly code: 'actions.stopped-needs-why'; readonly actionId: string }
  /** What was agreed at an earlier meeting keeps its words, and stays: it can be stopped, with why. */
  | { readonly code: 'actions.carried'; readonly actionId: string }
  | { readonly code: 'actions.has-lead'; readonly actionId: string; readonly organisationId: string }
  /** Attendees say how actions go while the room looks at them. */
  | { readonly code: 'actions.not-now' }
  | { readonly code: 'actions.too-many-updates'; readonly actionId: string; readonly allowed: number }
