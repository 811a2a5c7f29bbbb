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

export interface Action extends ActionDetails {
  readonly id: string
  readonly status: ActionStatus
  /** Why the status is what it is; needed for `stopped`. */
  readonly statusNote: string
  /** The lead organisation said yes to it. */
  readonly accepted: boolean
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

export type ActionsEvent =
  | { readonly type: 'actionAdded'; readonly action: Action }
  | { readonly type: 'actionChanged'; readonly actionId: string; readonly changes: Partial<ActionDetails> }
  | { readonly type: 'actionMoved'; readonly actionId: string; readonly position: number }
  | { readonly type: 'actionRemoved'; readonly actionId: string }
  | { readonly type: 'actionAccepted'; readonly actionId: string; readonly accepted: boolean }
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
