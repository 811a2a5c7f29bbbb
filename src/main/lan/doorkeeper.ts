import type { Device } from '@core/devices/devices'
import { get } from '@core/table'
import { handoutOf, handoutPage } from '@protocol/handout'
import { linkedPages, type Credential, type Farewell } from '@protocol/live/messages'
import type { Authority } from '../live/authority'
import { AllowancePerAddress } from './allowance'
import type { DoorLimits } from './door-limits'
import { idOfToken, isSame, newCode, newSecret } from './secrets'

/** Whom a socket speaks for. */
export type Greeted =
  /** `device` is null while it has not joined. */
  | { readonly role: 'attendee'; readonly device: Device | null }
  /** `token` is null where it came with one. */
  | { readonly role: 'note-taker'; readonly deviceId: string; readonly token: string | null }
  | { readonly role: 'screen' }

/** Tokens that are held for devices that may not have heard them. */
const mostUnclaimed = 1000

/** Knows the keys, the code and the tokens of one opening of the door, and counts the tries. */
export class Doorkeeper {
  readonly #authority: Authority
  readonly #wrongCodes: AllowancePerAddress
  readonly #joins: AllowancePerAddress
  readonly #joinKey = newSecret()
  readonly #screenKey = newSecret()
  readonly #code = newCode()
  readonly #noteTakerIds = new Set<string>()
  readonly #unclaimed = new Map<string, string>()
  readonly #handoutKey = newSecret()
  #noteTakerKey = newSecret()

  constructor(authority: Authority, limits: DoorLimits, now: number) {
    this.#authority = authority
    this.#wrongCodes = new AllowancePerAddress(limits.wrongCodes, limits.wrongCodesOfAll, now)
    this.#joins = new AllowancePerAddress(limits.joins, limits.joinsOfAll, now)
  }

  /** Where the plan is given out, below the site. */
  get handout(): string {
    return handoutOf(this.#handoutKey)
  }

  /** Whether whoever names this key may have the plan. */
  mayHavePlan(key: string): boolean {
    return isSame(key, this.#handoutKey)
  }

  /** Behind the `#`, so that a key is in no request and in no log; but for the plan's, which is asked for without a script. */
  linksAt(address: string, port: number): Record<'join' | 'code' | 'noteTaker' | 'screen' | 'handout', string> {
    const site = `http://${address}:${port}`
    return {
      join: `${site}/#k=${this.#joinKey}`,
      code: this.#code,
      noteTaker: `${site}${linkedPages['note-taker']}#k=${this.#noteTakerKey}`,
      screen: `${site}${linkedPages.screen}#k=${this.#screenKey}`,
      handout: `${site}${handoutPage(this.handout, 'en')}`,
    }
  }

  /** Whom the credential speaks for, or why its socket is sent away. */
  greet(credential: Credential, address: string, now: number): Greeted | Farewell {
    switch (credential.type) {
      case 'token':
        return this.#ofToken(credential.token)
      case 'key':
        return this.#ofKey(credential.key)
      case 'code':
        return this.#ofCode(credential.code, address, now)
    }
  }

  /** Whether one more may join from there. */
  mayJoin(address: string, isOwn: boolean, now: number): boolean {
    return isOwn || this.#joins.take(address, now)
  }

  /**
   * The token of this join: the same one however often its device asks from there, until it has acted with it. The id is
   * a secret of the device's; nobody is given a seat for guessing it.
   */
  tokenFor(joinId: string, address: string): string {
    const join = `${address} ${joinId}`
    const held = this.#unclaimed.get(join)
    if (held !== undefined) return held
    const [oldest] = this.#unclaimed.keys()
    if (this.#unclaimed.size >= mostUnclaimed && oldest !== undefined) this.#unclaimed.delete(oldest)
    const token = newSecret()
    this.#unclaimed.set(join, token)
    return token
  }

  /** The device has its token, or gets none. */
  claim(joinId: string, address: string): void {
    this.#unclaimed.delete(`${address} ${joinId}`)
  }

  /** The device as the latest decision has it: one that was removed, or whose person was, may do nothing from then on. */
  deviceOf(deviceId: string): Device | null {
    const { devices, people } = this.#authority.decided.workshop
    const device = get(devices, deviceId)
    return device === undefined || get(people.participants, device.participantId) === undefined ? null : device
  }

  #ofToken(token: string): Greeted | Farewell {
    const deviceId = idOfToken(token)
    if (this.#noteTakerIds.has(deviceId)) return { role: 'note-taker', deviceId, token: null }
    const device = this.deviceOf(deviceId)
    return device === null ? 'credential' : { role: 'attendee', device }
  }

  #ofKey(key: string): Greeted | Farewell {
    if (isSame(key, this.#joinKey)) return { role: 'attendee', device: null }
    if (isSame(key, this.#screenKey)) return { role: 'screen' }
    if (!isSame(key, this.#noteTakerKey)) return 'credential'
    this.#noteTakerKey = newSecret()
    const token = newSecret()
    const deviceId = idOfToken(token)
    this.#noteTakerIds.add(deviceId)
    return { role: 'note-taker', deviceId, token }
  }

  #ofCode(code: string, address: string, now: number): Greeted | Farewell {
    // A right code is not let through either once the tries are used up, or trying on would tell which one is right.
    if (!this.#wrongCodes.has(address, now)) return 'too-many-tries'
    if (isSame(code, this.#code)) return { role: 'attendee', device: null }
    this.#wrongCodes.take(address, now)
    return 'credential'
  }
}
