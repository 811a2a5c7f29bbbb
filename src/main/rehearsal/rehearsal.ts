import { assertNever } from '@core/assert-never'
import type { DoorState } from '@protocol/door'
import type { RehearsalStart, RehearsalState } from '@protocol/rehearsal'
import type { Opened, Requests } from '@protocol/window-contract'
import type { Doorway } from '../lan/doorway'
import type { OpenWorkshop } from '../live/open-workshop'
import { sampleIdOf } from '../samples'
import type { Workshops } from '../workshops'
import type { CrowdReport } from './crowd-plan'
import type { RunningCrowd, StartCrowd } from './crowd-thread'

export interface RehearsalOptions {
  readonly workshops: Workshops
  readonly doorway: Doorway
  readonly startCrowd: StartCrowd
  readonly onChange: (state: RehearsalState) => void
}

type OpenDoor = Extract<DoorState, { state: 'open' }>
type Place = Pick<OpenDoor, 'address' | 'port'>

/** The workshop that a copy is rehearsed of, as it is to be found again. */
interface Original {
  readonly id: string
  readonly title: string
  /** Where its door was open, or null. */
  readonly door: Place | null
}

interface Running {
  readonly people: number
  readonly workshop: OpenWorkshop
  readonly original: Original | null
  readonly openedDoor: boolean
  crowd: RunningCrowd | null
  report: CrowdReport
  isGone: boolean
  stopTicks: () => void
}

/** Fills the open workshop, or a copy of it, with simulated attendees, until it is stopped or the workshop is left. */
export class Rehearsal {
  readonly #options: RehearsalOptions
  #running: Running | null = null
  #told = ''
  /** Starting and stopping happen one after the other. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(options: RehearsalOptions) {
    this.#options = options
    options.workshops.onLeaving(() => this.#end())
  }

  get state(): RehearsalState {
    const running = this.#running
    if (running === null) return { state: 'none' }
    const { people, original, report, isGone } = running
    return {
      state: 'rehearsing',
      crowd: isGone ? 'gone' : report.complete ? 'here' : 'coming',
      people,
      present: isGone ? 0 : report.present,
      settled: isSettled(running),
      original: original?.title ?? null,
    }
  }

  start(asked: Requests['startRehearsal']): Promise<RehearsalStart> {
    return this.#next(async () => {
      if (this.#running !== null) return { started: true }
      const { workshops, doorway } = this.#options
      const open = workshops.current
      if (open === null) return { started: false, why: 'no-workshop' }
      const doorBefore = placeOf(doorway.state)
      const isFree = isFreeForRehearsal(open)
      if (!isFree && !(await this.#openCopyOf(open.id))) return { started: false, why: 'disk' }
      const workshop = workshops.current
      const original = isFree ? null : { id: open.id, title: titleOf(open), door: doorBefore }
      const door = await this.#doorFor(doorBefore)
      if (workshop === null || workshops.current !== workshop) return { started: false, why: 'no-workshop' }
      if (door === null) {
        if (original !== null) await this.#goBackTo(original)
        if (original !== null) await workshops.delete(workshop.id)
        return { started: false, why: 'door' }
      }
      this.#run(asked, { workshop, original, door, openedDoor: doorBefore === null })
      return { started: true }
    })
  }

  /** Takes the crowd out, and goes back to the workshop that was copied. Null where there is nothing to go back to. */
  stop(): Promise<Opened | null> {
    return this.#next(async () => {
      const running = this.#running
      await this.#end()
      if (running === null) return null
      if (running.openedDoor) await this.#options.doorway.close()
      return running.original === null ? null : this.#goBackTo(running.original)
    })
  }

  #run(
    { people, pace, seed }: Requests['startRehearsal'],
    room: Pick<Running, 'workshop' | 'original' | 'openedDoor'> & { readonly door: OpenDoor },
  ): void {
    const { workshop, original, openedDoor, door } = room
    const running: Running = {
      people,
      workshop,
      original,
      openedDoor,
      crowd: null,
      report: { present: 0, complete: false, settledAt: null },
      isGone: false,
      stopTicks: workshop.publisher.onTick(() => this.#tell()),
    }
    this.#running = running
    const plan = {
      door: { address: door.address, port: door.port },
      joinKey: keyIn(door.join),
      noteTakerKey: keyIn(door.noteTaker),
      people,
      pace,
      seed,
      sampleId: sampleIdOf(workshop.authority.history.workshop.details),
    }
    running.crowd = this.#options.startCrowd(plan, {
      onReport: (report) => {
        running.report = report
        this.#tell()
      },
      onGone: () => {
        running.isGone = true
        this.#tell()
      },
    })
    this.#tell()
  }

  /** The rehearsal is over. Resolves when nobody of the crowd is left. */
  async #end(): Promise<void> {
    const running = this.#running
    if (running === null) return
    this.#running = null
    running.stopTicks()
    await running.crowd?.leave()
    this.#tell()
  }

  async #openCopyOf(id: string): Promise<boolean> {
    const { workshops } = this.#options
    const copy = await workshops.duplicateForRehearsal(id)
    return copy !== null && (await workshops.open(copy.workshopId)).opened
  }

  /** The door as it is, where it was before, at the likeliest address, or else for this laptop alone. */
  async #doorFor(before: Place | null): Promise<OpenDoor | null> {
    const { doorway } = this.#options
    if (doorway.state.state === 'open') return doorway.state
    for (const place of [before ?? { address: null, port: null }, { address: '127.0.0.1', port: null }]) {
      const state = await doorway.open(place)
      if (state.state === 'open') return state
    }
    return null
  }

  async #goBackTo({ id, door }: Original): Promise<Opened> {
    const opened = await this.#options.workshops.open(id)
    if (opened.opened && door !== null) await this.#options.doorway.open(door)
    return opened
  }

  #tell(): void {
    const { state } = this
    const told = JSON.stringify(state)
    if (told === this.#told) return
    this.#told = told
    this.#options.onChange(state)
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => undefined)
    return result
  }
}

/** A rehearsal that nobody took part in yet is rehearsed as it is: what is in it was never anybody's. */
function isFreeForRehearsal({ authority }: OpenWorkshop): boolean {
  const { details, people, closed } = authority.history.workshop
  return details.rehearsal && people.participants.size === 0 && !closed
}

/** Whether everybody is in, was told everything, and has nothing left to do. */
function isSettled({ report: { complete, settledAt }, workshop: { publisher }, isGone }: Running): boolean {
  if (!complete || settledAt === null || isGone) return false
  const { attendee, noteTaker } = settledAt
  return publisher.told('attendee') === attendee && (noteTaker === null || publisher.told('note-taker') === noteTaker)
}

function titleOf({ authority }: OpenWorkshop): string {
  return authority.history.workshop.details.title
}

function placeOf(door: DoorState): Place | null {
  switch (door.state) {
    case 'open':
      return { address: door.address, port: door.port }
    case 'closed':
      return null
    default:
      return assertNever(door)
  }
}

/** A link's key is behind its `#k=`. */
function keyIn(link: string): string {
  return new URLSearchParams(new URL(link).hash.slice(1)).get('k') ?? ''
}
