/** Somebody who is not here and should be, and who will ask them. */
export interface InvitationDetails {
  /** A group, an organisation or a kind of person, in the room's words. */
  readonly who: string
  /** The organisation that will ask; null while nobody has said so, or where a resident will. */
  readonly askerId: string | null
  /** The person who will ask, as said in the room; may be empty. */
  readonly person: string
}

export interface Invitation extends InvitationDetails {
  readonly id: string
  readonly stageId: string
  /** Who thought of it; null where it was said aloud. */
  readonly participantId: string | null
}

export type InvitationsCommand =
  | ({ readonly type: 'addInvitation'; readonly stageId: string; readonly participantId: string | null } & InvitationDetails)
  /** An attendee may change their own, and say of any that nobody asks yet that their organisation will. */
  | { readonly type: 'changeInvitation'; readonly invitationId: string; readonly changes: Partial<InvitationDetails> }
  | { readonly type: 'removeInvitation'; readonly invitationId: string }

export type InvitationsEvent =
  | { readonly type: 'invitationAdded'; readonly invitation: Invitation }
  | { readonly type: 'invitationChanged'; readonly invitationId: string; readonly changes: Partial<InvitationDetails> }
  | { readonly type: 'invitationRemoved'; readonly invitationId: string }

export type InvitationsRefusal =
  | { readonly code: 'invitations.unknown-invitation'; readonly invitationId: string }
  | { readonly code: 'invitations.too-many'; readonly allowed: number }
  | { readonly code: 'invitations.not-yours'; readonly invitationId: string }
  /** An attendee says of their own organisation only that it will ask. */
  | { readonly code: 'invitations.not-your-organisation'; readonly organisationId: string }
  | { readonly code: 'invitations.wrong-stage'; readonly stageId: string }
