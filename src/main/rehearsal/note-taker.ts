import type { NoteTakerView } from '@core/views'
import { nextGrouping, type GroupingAct } from './behaviour/next-grouping'
import { CrowdDevice, type CrowdDeviceOptions } from './crowd-device'
import type { Deed, Member } from './member'
import type { Script } from './script'

/** The simulated note-taker: puts cards together while the room groups. */
export class NoteTaker implements Member {
  readonly role = 'note-taker'
  readonly isSilent = false
  readonly #script: Script
  readonly #options: CrowdDeviceOptions<NoteTakerView>
  readonly #filedIds = new Set<string>()
  #device: CrowdDevice<NoteTakerView> | null = null

  constructor(script: Script, options: CrowdDeviceOptions<NoteTakerView>) {
    this.#script = script
    this.#options = options
  }

  get isIn(): boolean {
    return this.#device?.isGone === false && this.#device.view !== null
  }

  get isGone(): boolean {
    return this.#device?.isGone === true
  }

  get version(): number | null {
    return this.#device?.version ?? null
  }

  readonly comeIn = (): Promise<void> => {
    this.#device = new CrowdDevice(this.#options)
    return this.#device.ready
  }

  readonly heardAll = async (): Promise<void> => this.#device?.heardAll()

  readonly nextDeed = (): Deed | null => {
    const view = this.#device?.view ?? null
    const act = view === null ? null : nextGrouping({ view, script: this.#script, filedIds: this.#filedIds })
    return act === null ? null : { type: act.type, perform: () => this.#perform(act) }
  }

  readonly leave = (): void => this.#device?.leave()

  async #perform(act: GroupingAct): Promise<void> {
    if ((await this.#device?.act(act)) === null) return
    for (const id of act.cardIds) this.#filedIds.add(id)
  }
}
