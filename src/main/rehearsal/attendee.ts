import type { AttendeeView } from '@core/views'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { PhraseKind } from '@protocol/rehearsal-lines'
import { nextAct } from './behaviour/next-act'
import { CrowdDevice, type CrowdDeviceOptions } from './crowd-device'
import type { Deed, Member } from './member'
import { randomFrom } from './random'
import type { Deal } from './script'

/** One in so many people speaks for nobody but themselves; not always the same one, or all would sit at one table. */
const residentsAmong = 5

export interface Character {
  /** From 0, in the order of arrival. */
  readonly place: number
  /** Their number among those who speak, or null for one who only listens. */
  readonly speaker: number | null
  readonly seed: number
  readonly deal: Deal
  /** What a speaker says beside their cards. */
  readonly phrase: (about: PhraseKind, speaker: number, nth?: number) => string
}

/** One simulated attendee with a phone. */
export class Attendee implements Member {
  readonly role = 'attendee'
  readonly #character: Character
  readonly #options: CrowdDeviceOptions<AttendeeView>
  /** Acts as text. */
  readonly #done = new Set<string>()
  #device: CrowdDevice<AttendeeView> | null = null

  constructor(character: Character, options: CrowdDeviceOptions<AttendeeView>) {
    this.#character = character
    this.#options = options
  }

  get isSilent(): boolean {
    return this.#character.speaker === null
  }

  get isIn(): boolean {
    return this.#device?.isGone === false && this.#device.personal !== null
  }

  get isGone(): boolean {
    return this.#device?.isGone === true
  }

  get version(): number | null {
    return this.#device?.version ?? null
  }

  readonly comeIn = async (): Promise<void> => {
    const device = new CrowdDevice(this.#options)
    this.#device = device
    await device.ready
    const outcome = await device.join(this.#organisationId())
    // Joining is locked, or the workshop is over: whoever stands outside goes home.
    if (outcome !== null && !outcome.accepted) device.leave()
  }

  readonly heardAll = async (): Promise<void> => this.#device?.heardAll()

  readonly nextDeed = (): Deed | null => {
    const act = this.#nextAct()
    return act === null ? null : { type: act.type, perform: () => this.#perform(act) }
  }

  readonly leave = (): void => this.#device?.leave()

  #nextAct(): AttendeeAct | null {
    const { speaker, seed, place, deal, phrase } = this.#character
    const { view, personal, isGone } = this.#device ?? { view: null, personal: null, isGone: true }
    if (speaker === null || isGone || view === null || personal === null) return null
    const { stage } = view
    return nextAct({
      view,
      personal,
      random: randomFrom(seed, place, stage?.id ?? ''),
      lines: stage === null ? [] : deal(speaker, stage),
      say: (about, nth) => phrase(about, speaker, nth),
      did: (act) => this.#done.has(JSON.stringify(act)),
    })
  }

  async #perform(act: AttendeeAct): Promise<void> {
    const outcome = await this.#device?.act(act)
    // A refusal is an answer too: what the facilitator closed meanwhile is not asked for again.
    if (outcome !== null) this.#done.add(JSON.stringify(act))
  }

  #organisationId(): string | null {
    const organisations = this.#device?.view?.organisations ?? []
    const { place } = this.#character
    if (organisations.length === 0 || isResident(place)) return null
    return organisations[place % organisations.length]?.id ?? null
  }
}

function isResident(place: number): boolean {
  return (place + Math.floor(place / residentsAmong)) % residentsAmong === residentsAmong - 1
}
