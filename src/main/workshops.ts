import type { Actor } from '@core/actor'
import type { ActRecord, History } from '@core/history/history'
import type { Plan } from '@core/plan'
import { moderationLog, type ModerationEntry } from '@core/moderation/moderation-log'
import { planOf } from '@core/plan-of'
import type { CreateWorkshop, Workshop } from '@core/workshop'
import type { WorkshopSummary } from '@protocol/library'
import { readRecord } from '@protocol/read-record'
import type { Home, Opened, Outcome, Requests } from '@protocol/window-contract'
import type { TakenIn } from '@protocol/workshop-file'
import { readFile } from 'node:fs/promises'
import { ifDisk } from './journal/disk-refusal'
import { readJournal } from './journal/journal-scan'
import { isWorkshopId, journalFile, workshopFolder } from './journal/workshop-folder'
import type { Library } from './library/library'
import { openLibrary } from './library/open-library'
import { readWorkshop } from './library/read-workshop'
import { foldOf } from './live/fold'
import { HoldBoard } from './live/hold-board'
import { openWorkshop, type OpenWorkshop } from './live/open-workshop'
import type { AnyViewMessage, Viewing } from './live/publisher'
import { summarise, summaryOf } from './live/summary'
import { OwnWays } from './own-ways/own-ways'
import { copyOf, refusalOf, rehearsalOf, writeNewWorkshop } from './new-workshop'
import { creationFrom, creationOfReturn, startingPoints } from './starting-points'
import type { WorkshopFile } from './workshop-file/read-workshop-file'
import { takeIn } from './workshop-file/take-in'

interface WorkshopsOptions {
  readonly dataFolder: string
  /** ms since 1970 */
  readonly clock: () => number
  /** The disk refused a write of the open workshop: it is read-only until it is opened again. */
  readonly onStorageFailure: () => void
}

/** The workshops of this laptop, at most one of them open. */
export class Workshops {
  /** Which cards of the open workshop are being moved, and by whom. */
  readonly holdBoard = new HoldBoard()
  /** What workshops are started from besides the app's own ways of working. */
  readonly ownWays: OwnWays
  readonly #options: WorkshopsOptions
  readonly #library: Library
  readonly #readers = new Map<(message: AnyViewMessage) => void, { viewing: Viewing; stop: () => void }>()
  readonly #leaving = new Set<() => Promise<unknown>>()
  readonly #left = new Set<(workshop: OpenWorkshop) => void>()
  #open: OpenWorkshop | null = null
  /** Opening and leaving happen one after the other. */
  #turn: Promise<unknown> = Promise.resolve()

  static async start(options: WorkshopsOptions): Promise<Workshops> {
    const onFailure = (cause: unknown) => console.error('The list of workshops could not be written:', cause)
    const library = await openLibrary<ActRecord>(options.dataFolder, { read: readRecord, summarise, onFailure })
    return new Workshops(options, library, await OwnWays.open(options.dataFolder))
  }

  private constructor(options: WorkshopsOptions, library: Library, ownWays: OwnWays) {
    this.ownWays = ownWays
    this.#options = options
    this.#library = library
  }

  home(): Home {
    const workshops = this.list()
    const unreadable = this.#library.unreadable().map(({ id, folder, why }) => ({ id, folder, what: why }))
    return { workshops, unreadable, unreadableWays: this.ownWays.unreadable(), ...startingPoints(this.ownWays) }
  }

  /** The workshops that can be opened, the one that was worked on last first. */
  list(): WorkshopSummary[] {
    this.#noteProgress()
    return this.#library
      .list()
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ deletedAt: _, ...summary }) => summary)
      .toSorted((one, other) => other.changedAt - one.changedAt)
  }

  /** Makes a workshop and opens it. */
  async create(request: Requests['createWorkshop']): Promise<Opened> {
    const creation = await this.#creationFrom(request)
    if (creation === null) return { opened: false, what: 'missing', folder: '' }
    const refusal = refusalOf(creation)
    if (refusal !== null) return { opened: false, what: 'refused', refusal }
    const id = await this.#write(creation)
    return id === null ? { opened: false, what: 'disk', folder: this.#options.dataFolder } : this.open(id)
  }

  /** Makes a workshop with the agenda, the settings and the organisations of another, and nothing that was said. */
  duplicate(id: string): Promise<{ readonly workshopId: string } | null> {
    return this.#copy(id, copyOf)
  }

  /** The same as a rehearsal, whatever it is a copy of. */
  duplicateForRehearsal(id: string): Promise<{ readonly workshopId: string } | null> {
    return this.#copy(id, rehearsalOf)
  }

  /** Takes a workshop off the list. Its folder stays as it is, so that this can be undone. */
  delete(id: string): Promise<void> {
    return this.#next(async () => {
      if (this.#open?.id === id) await this.#leave()
      await this.#library.markDeleted(id, this.#options.clock())
    })
  }

  async restore(id: string): Promise<void> {
    await this.#library.restore(id)
  }

  /** Opens a workshop, and leaves the one that was open. Where it cannot be opened, that one stays. */
  open(id: string): Promise<Opened> {
    return this.#next(async () => {
      if (this.#open?.id === id) {
        if (!this.#open.authority.readOnly) return { opened: true, workshopId: id, setAsideBytes: 0 }
        // A journal has one writer: the one that failed goes before it is read again.
        await this.#leave()
      }
      const { dataFolder, clock, onStorageFailure } = this.#options
      const opening = await openWorkshop(dataFolder, id, { clock, onStorageFailure }).catch(ifDisk({ what: 'disk' as const }))
      if (opening.what !== 'opened') {
        if (opening.what === 'damaged') this.#library.putUnreadable(id, 'damaged', opening.goodRecords)
        if (opening.what === 'newer-format') this.#library.putUnreadable(id, 'newer-format', 0)
        return { opened: false, what: opening.what, folder: workshopFolder(dataFolder, id) }
      }
      await this.#leave()
      // From here on its line may lag behind its journal. The list has to say so before anything is confirmed: after a
      // kill it would be believed.
      this.#putSummary(opening.workshop)
      await this.#library.flush()
      this.#open = opening.workshop
      for (const [send, reader] of this.#readers) reader.stop = opening.workshop.publisher.watch(reader.viewing, send)
      return { opened: true, workshopId: id, setAsideBytes: opening.workshop.setAsideBytes }
    })
  }

  leave(): Promise<void> {
    return this.#next(() => this.#leave())
  }

  submit({ commandId, act }: Requests['submit'], actor: Actor): Promise<Outcome> {
    return this.#open?.authority.submit(commandId, act, actor) ?? Promise.resolve({ accepted: false, failure: 'no-workshop' })
  }

  /** The open workshop, for what is opened over it and closed when it is left. */
  get current(): OpenWorkshop | null {
    return this.#open
  }

  /** Called when the open workshop is being left, and awaited before it is closed. */
  onLeaving(listener: () => Promise<unknown>): () => void {
    this.#leaving.add(listener)
    return () => this.#leaving.delete(listener)
  }

  /** Resolves when nothing is being opened or left any more: the list then says what is on disk. */
  settled(): Promise<unknown> {
    return this.#turn
  }

  /** Called when a workshop was left, and everything of it is on disk. */
  onLeft(listener: (workshop: OpenWorkshop) => void): () => void {
    this.#left.add(listener)
    return () => this.#left.delete(listener)
  }

  plan(): Plan | null {
    return this.#open === null ? null : planOf(this.#open.authority.history.workshop)
  }

  /** What was moderated in the open workshop, read from its journal; null where none is open or it cannot be read. */
  async moderationLog(): Promise<readonly ModerationEntry[] | null> {
    if (this.#open === null) return null
    const scan = await this.#scanOf(this.#open.id)
    return scan.what === 'whole' ? moderationLog(scan.records) : null
  }

  /** All that is written of the open workshop, as it is in its journal; null where none is open. */
  async journalBytes(): Promise<Uint8Array | null> {
    if (this.#open === null) return null
    const bytes = await readFile(journalFile(this.#options.dataFolder, this.#open.id))
    // What is just being written has no line feed yet, and was confirmed to nobody.
    return bytes.subarray(0, bytes.lastIndexOf('\n') + 1)
  }

  /** Puts a workshop that was given away on the list, deleted or not; see `takeIn`. */
  takeIn(file: WorkshopFile): Promise<TakenIn> {
    return this.#next(async () => {
      const { workshopId, title } = file
      if (this.#open?.id === workshopId) await this.#leave()
      const how = await takeIn(this.#options.dataFolder, file)
      if (how === 'different') return { taken: false as const, why: how, title }
      const reading = await readWorkshop(this.#options.dataFolder, workshopId, { read: readRecord, summarise })
      if (reading.what === 'summary') this.#library.put(reading.summary)
      await this.#library.restore(workshopId)
      return { taken: true as const, workshopId, title, how }
    }).catch(ifDisk({ taken: false as const, why: 'disk' as const }))
  }

  /** Sends what this reader may see of the open workshop, whichever it is, until the returned function is called. */
  watch(viewing: Viewing, send: (message: AnyViewMessage) => void): () => void {
    this.#readers.get(send)?.stop()
    const reader = { viewing, stop: () => {} }
    this.#readers.set(send, reader)
    if (this.#open === null) send({ type: 'none' })
    else reader.stop = this.#open.publisher.watch(viewing, send)
    return () => {
      reader.stop()
      if (this.#readers.get(send) === reader) this.#readers.delete(send)
    }
  }

  /** Lets the room's screens stand still, or follow the open workshop again. Forgotten when it is left. */
  freezeProjector(frozen: boolean): void {
    this.#open?.publisher.freezeProjector(frozen)
  }

  /** Resolves when everything is on disk. */
  async close(): Promise<void> {
    await this.leave()
    await this.#library.close()
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => undefined)
    return result
  }

  async #leave(): Promise<void> {
    const workshop = this.#open
    if (workshop === null) return
    this.#open = null
    this.holdBoard.clear()
    for (const [send, reader] of this.#readers) {
      reader.stop()
      send({ type: 'none' })
    }
    for (const listener of this.#leaving) await listener()
    await workshop.close()
    // Only now: what was still being written when the workshop was left belongs to its line too.
    this.#putSummary(workshop)
    for (const listener of this.#left) listener(workshop)
  }

  /** Brings the open workshop's line on the home screen up to date. */
  #noteProgress(): void {
    if (this.#open !== null) this.#putSummary(this.#open)
  }

  #putSummary({ id, createdAt, authority: { history, changedAt } }: OpenWorkshop): void {
    this.#library.put(summaryOf(id, history, { createdAt, changedAt }))
  }

  async #creationFrom({ from, ...request }: Requests['createWorkshop']): Promise<CreateWorkshop | null> {
    if (from !== 'return') return creationFrom({ ...request, from }, this.ownWays)
    const before = isWorkshopId(request.id) ? await this.#historyOf(request.id) : null
    return before === null ? null : creationOfReturn(request, before.workshop)
  }

  /** The id of the new workshop, or null where the disk refuses it. */
  async #write(creation: CreateWorkshop): Promise<string | null> {
    const summary = await writeNewWorkshop(creation, this.#options).catch(ifDisk(null))
    if (summary === null) return null
    this.#library.put(summary)
    return summary.id
  }

  async #copy(id: string, copied: (source: Workshop) => CreateWorkshop): Promise<{ readonly workshopId: string } | null> {
    const source = await this.#historyOf(id)
    const workshopId = source === null ? null : await this.#write(copied(source.workshop))
    return workshopId === null ? null : { workshopId }
  }

  async #historyOf(id: string): Promise<History | null> {
    if (this.#open?.id === id) return this.#open.authority.history
    const scan = await this.#scanOf(id)
    return scan.what === 'whole' ? foldOf(scan.records) : null
  }

  #scanOf(id: string) {
    return readJournal<ActRecord>(journalFile(this.#options.dataFolder, id), { read: readRecord })
  }
}
