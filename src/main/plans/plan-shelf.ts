import { openActions, type WorkshopPlan } from '@core/across/open-actions'
import { type SearchedWorkshop, searchPlans, type SearchExtent } from '@core/across/search-plans'
import { searchableOf } from '@core/across/searchable'
import type { Plan } from '@core/plan'
import type { ActionsAnswer, SearchAnswer } from '@protocol/across'
import type { WorkshopSummary } from '@protocol/library'
import { keepPlan } from './plan-cache'
import { readPlan } from './read-plan'

export interface PlanShelfOptions {
  readonly dataFolder: string
  /** The app's version, written into what is kept. */
  readonly madeBy: string
}

/** A workshop as the list has it. */
export type ListedWorkshop = Pick<WorkshopSummary, 'id' | 'changedAt'>

/** What is held of a workshop: all that can be looked for, and the rest of its plan but for what was said. */
interface Held extends SearchedWorkshop, WorkshopPlan {}

/** What is held is of use as long as the workshop did not change since; null where it cannot be read. */
interface Place {
  readonly changedAt: number
  readonly held: Held | null
}

/**
 * The plans of the workshops of this laptop, read one after the other when they are first asked for, and again when they
 * changed. Who asks says which workshops there are, newest first.
 */
export class PlanShelf {
  readonly #options: PlanShelfOptions
  readonly #places = new Map<string, Place>()
  #wanted: readonly ListedWorkshop[] = []
  #reading: Promise<void> | null = null
  #keeping: Promise<void> = Promise.resolve()
  #isClosed = false

  constructor(options: PlanShelfOptions) {
    this.#options = options
  }

  /** Takes the plan of a workshop as it stands; kept for later, where it says which journal it was made from. */
  put({ id, changedAt }: ListedWorkshop, plan: Plan, journalBytes: number | null): void {
    this.#places.set(id, { changedAt, held: heldOf(id, plan) })
    if (journalBytes === null) return
    const { dataFolder, madeBy } = this.#options
    this.#keeping = this.#keeping.then(() => keepPlan(dataFolder, id, { journalBytes, madeBy }, plan))
  }

  search(workshops: readonly ListedWorkshop[], words: readonly string[], extent: SearchExtent): SearchAnswer {
    const reading = this.#follow(workshops)
    return { ...searchPlans(this.#onShelf(workshops), words, extent), reading }
  }

  openActions(workshops: readonly ListedWorkshop[]): ActionsAnswer {
    const reading = this.#follow(workshops)
    return { actions: openActions(this.#onShelf(workshops)), reading }
  }

  /** All plans, when all were read; without what was said word for word. */
  async plans(workshops: readonly ListedWorkshop[]): Promise<readonly WorkshopPlan[]> {
    while (this.#follow(workshops) > 0 && !this.#isClosed) await this.#reading
    return this.#onShelf(workshops).map(({ workshopId, plan, rehearsal }) => ({ workshopId, plan, rehearsal }))
  }

  /** Resolves when what was given to keep is kept. Nothing more is read. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#reading
    await this.#keeping
  }

  #isThere({ id, changedAt }: ListedWorkshop): boolean {
    return this.#places.get(id)?.changedAt === changedAt
  }

  #onShelf(workshops: readonly ListedWorkshop[]): readonly Held[] {
    return workshops.flatMap((one) => (this.#isThere(one) ? (this.#places.get(one.id)?.held ?? []) : []))
  }

  /** Sees to it that these are read, and says how many are not yet. */
  #follow(workshops: readonly ListedWorkshop[]): number {
    this.#wanted = workshops.filter((one) => !this.#isThere(one))
    if (this.#wanted.length > 0 && !this.#isClosed) this.#reading ??= this.#read()
    return this.#wanted.length
  }

  async #read(): Promise<void> {
    for (let one = this.#wanted[0]; one !== undefined && !this.#isClosed; one = this.#wanted[0]) {
      const { id, changedAt } = one
      const before = this.#places.get(id)
      const read = await readPlan(this.#options.dataFolder, id, this.#options.madeBy)
      // What was put there in the meantime is newer.
      if (this.#places.get(id) === before) {
        if (read === null) this.#places.set(id, { changedAt, held: null })
        else this.put(one, read.plan, read.madeFrom)
      }
      this.#wanted = this.#wanted.filter((other) => other.id !== id)
    }
    this.#reading = null
  }
}

function heldOf(workshopId: string, plan: Plan): Held {
  const { title, date, place, rehearsal } = plan
  const about = { title, date, place, rehearsal }
  return { workshopId, about, searchable: searchableOf(plan), plan: withoutWords(plan), rehearsal }
}

/** What was said is most of a plan, and is held as what is looked through. */
function withoutWords(plan: Plan): Plan {
  return {
    ...plan,
    priorities: plan.priorities.map((priority) => ({ ...priority, cards: [] })),
    votes: [],
    voices: [],
    leftOut: { ...plan.leftOut, chosen: ['cards', 'votes'] },
  }
}
