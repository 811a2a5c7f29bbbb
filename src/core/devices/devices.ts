/**
 * A device that came in through the door, and whom it speaks for. Its id is the SHA-256 of its token, in hex: it tells
 * the device again, and nobody can make the token of it.
 */
export interface Device {
  readonly id: string
  readonly participantId: string
}

export type DevicesCommand =
  /** Lets a device in as a new participant. Only the door asks for it, with the id that it made of the token. */
  | {
      readonly type: 'admitDevice'
      readonly deviceId: string
      readonly name: string
      readonly organisationId: string | null
    }
  | { readonly type: 'lockJoining'; readonly locked: boolean }
  /**
   * Sends a device away with its ballots in every vote that is not revealed yet. What its person wrote stays, and so do
   * they; whoever leaves nothing behind is not in the room any more.
   */
  | { readonly type: 'removeDevice'; readonly deviceId: string }

export type DevicesEvent =
  /** Its participant was added just before. */
  | { readonly type: 'deviceAdmitted'; readonly device: Device }
  | { readonly type: 'joiningLocked'; readonly locked: boolean }
  | { readonly type: 'deviceRemoved'; readonly deviceId: string }

export type DevicesRefusal =
  | { readonly code: 'devices.joining-locked' }
  | { readonly code: 'devices.unknown-device'; readonly deviceId: string }
  | { readonly code: 'devices.already-in'; readonly deviceId: string }
