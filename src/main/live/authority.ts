import type { Actor } from '@core/actor'
import { applyRecord, decideAct, type ActRecord, type History } from '@core/history/history'
import type { Act, Event } from '@core/workshop'
import type { Outcome } from '@protocol/window-contract'
import { JournalFailed, type Journal } from '../journal/journal'

interface AuthorityOptions {
  /** Belongs to the authority from now on, which closes it. */
  readonly journal: Journal<ActRecord>
  /** Everything the journal holds, oldest first. */
  readonly records: readonly ActRecord[]
  /** What the records come to. */
  readonly history: History
  /** ms since 1970 */
  readonly clock: () => number
  /** Told once, when the disk refused a write and nothing more can be changed. */
  readonly onStorageFailure: () => void
}

/** How many answers are kept of acts that left no record: enough for a device that comes back and asks again. */
export const mostUnrecorded = 10_000

/**
 * The one place where an open workshop changes: decide, append, evolve, publish, in the order of arrival.
 *
 * An act is answered, and seen by anybody, only once it is on disk. Acts that arrive while another is being written are
 * decided on what that one will have made, and are written after it, so none is ever confirmed before it.
 */
export class Authority {
  readonly #options: AuthorityOptions
  readonly #listeners = new Set<() => void>()
  readonly #outcomes = new Map<string, Promise<Outcome>>()
  /** The commands among them that left no record, oldest first. */
  readonly #unrecorded = new Set<string>()
  /** What is on disk: the only state that is shown. */
  #confirmed: History
  /** What will be, once all that was decided is on disk. */
  #decided: History
  #records: number
  #changedAt: number
  #lastAppend: Promise<unknown> = Promise.resolve()
  #readOnly = false

  constructor(options: AuthorityOptions) {
    this.#options = options
    this.#confirmed = options.history
    this.#decided = this.#confirmed
    this.#records = options.records.length
    this.#changedAt = options.records.at(-1)?.at ?? options.clock()
    for (const record of options.records) this.#outcomes.set(record.commandId, Promise.resolve(accepted(record)))
  }

  get history(): History {
    return this.#confirmed
  }

  /**
   * What will be, once all that was decided is on disk: for asking who may act, in the same breath as `submit`, and never
   * for showing anything.
   */
  get decided(): History {
    return this.#decided
  }

  /** When the last act happened, ms since 1970. */
  get changedAt(): number {
    return this.#changedAt
  }

  /** Whether the disk refused a write, so that nothing more can be changed. */
  get readOnly(): boolean {
    return this.#readOnly
  }

  /** Resolves once the act is on disk, or with why nothing was changed. The same id again gets the same answer. */
  submit(commandId: string, act: Act, actor: Actor): Promise<Outcome> {
    const known = this.#outcomes.get(commandId)
    if (known !== undefined) return known
    const outcome = this.#decide(commandId, act, actor)
    this.#outcomes.set(commandId, outcome)
    return outcome
  }

  /** Listens until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Waits for what was decided to be on disk, then gives the journal back. */
  async close(): Promise<void> {
    await this.#options.journal.close()
    this.#listeners.clear()
  }

  async #decide(commandId: string, act: Act, actor: Actor): Promise<Outcome> {
    if (this.#readOnly) {
      this.#keepUnrecorded(commandId)
      return { accepted: false, failure: 'storage' }
    }
    const now = this.#options.clock()
    const decision = decideAct(act, this.#decided, { now, actor, newId: this.#idsOfNextRecord() })
    if (!decision.accepted) {
      this.#keepUnrecorded(commandId)
      return decision
    }
    const record: ActRecord = { commandId, at: now, actor, ...decision.what }
    if ('events' in record && record.events.length === 0) {
      this.#keepUnrecorded(commandId)
      return this.#confirm(this.#lastAppend, () => accepted(record))
    }
    const history = applyRecord(this.#decided, record)
    this.#decided = history
    this.#records += 1
    const appended = this.#options.journal.append(record)
    this.#lastAppend = appended
    return this.#confirm(appended, () => {
      this.#confirmed = history
      this.#changedAt = record.at
      for (const listener of this.#listeners) listener()
      return accepted(record)
    })
  }

  /** Keeps the answer until as many came after it. What is in the journal is kept as long as the workshop is open. */
  #keepUnrecorded(commandId: string): void {
    this.#unrecorded.add(commandId)
    const [oldest] = this.#unrecorded
    if (this.#unrecorded.size <= mostUnrecorded || oldest === undefined) return
    this.#unrecorded.delete(oldest)
    this.#outcomes.delete(oldest)
  }

  async #confirm(appended: Promise<unknown>, answer: () => Outcome): Promise<Outcome> {
    try {
      await appended
    } catch (error) {
      const firstOfIt = !this.#readOnly
      // Nothing may be decided on what the journal did not take.
      this.#readOnly = true
      this.#decided = this.#confirmed
      if (!(error instanceof JournalFailed)) throw error
      if (firstOfIt) this.#options.onStorageFailure()
      return { accepted: false, failure: 'storage' }
    }
    return answer()
  }

  /** Ids that say which record made them, and so are unique in the workshop and the same whenever it is played again. */
  #idsOfNextRecord(): () => string {
    const record = (this.#records + 1).toString(36)
    let made = 0
    return () => `${record}-${(made++).toString(36)}`
  }
}

function accepted(record: ActRecord): Outcome {
  return { accepted: true, madeId: 'events' in record ? madeId(record.events) : null }
}

/** The id of the one thing that an act made, or null where it made none. */
function madeId(events: readonly Event[]): string | null {
  for (const event of events) {
    switch (event.type) {
      case 'stageAdded':
        return event.stage.id
      case 'cardAdded':
        return event.card.id
      case 'themeCreated':
        return event.theme.id
      case 'actionAdded':
        return event.action.id
      case 'noteAdded':
        return event.note.id
      case 'commitmentMade':
        return event.commitment.id
      case 'invitationAdded':
        return event.invitation.id
      case 'matchMade':
        return event.match.id
      case 'clauseAdded':
        return event.clause.id
      case 'participantsAdded':
        return event.participants[0]?.id ?? null
      case 'organisationsAdded':
        return event.organisations[0]?.id ?? null
    }
  }
  return null
}
