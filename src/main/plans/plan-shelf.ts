import { openActions, type WorkshopPlan } from '@core/across/open-actions'
import { type SearchedWorkshop, searchPlans, type SearchExtent } from '@core/across/search-plans'
import { searchableOf } from '@core/across/searchable'
import type { Plan } from '@core/plan'
import type { ActionsAnswer, SearchAnswer } from '@protocol/across'
import { keepPlan } from './plan-cache'
import { readPlan } from './read-plan'

interface PlanShelfOptions {
  readonly dataFolder: string
  /** The app's version, written into what is kept. */
  readonly madeBy: string
}

/** What is held of a workshop: all that can be looked for, and the rest of its plan but for what was said. */
interface Held extends SearchedWorkshop, WorkshopPlan {}

/**
 * The plans of the workshops of this laptop, read one after the other when they are first asked for. Who asks says which
 * workshops there are, newest first.
 */
export class PlanShelf {
  readonly #options: PlanShelfOptions
  /** Null for what cannot be read. */
  readonly #held = new Map<string, Held | null>()
  #wanted: readonly string[] = []
  #reading: Promise<void> | null = null
  #keeping: Promise<void> = Promise.resolve()

  constructor(options: PlanShelfOptions) {
    this.#options = options
  }

  /** Takes the plan of a workshop as it stands; kept for later, where it says which journal it was made from. */
  put(id: string, plan: Plan, journalBytes: number | null): void {
    this.#held.set(id, heldOf(id, plan))
    if (journalBytes === null) return
    const { dataFolder, madeBy } = this.#options
    this.#keeping = this.#keeping.then(() => keepPlan(dataFolder, id, { journalBytes, madeBy }, plan))
  }

  search(ids: readonly string[], words: readonly string[], extent: SearchExtent): SearchAnswer {
    const reading = this.#follow(ids)
    return { ...searchPlans(this.#onShelf(ids), words, extent), reading }
  }

  openActions(ids: readonly string[]): ActionsAnswer {
    const reading = this.#follow(ids)
    return { actions: openActions(this.#onShelf(ids)), reading }
  }

  /** All plans, when all were read; without what was said word for word. */
  async plans(ids: readonly string[]): Promise<readonly WorkshopPlan[]> {
    while (this.#follow(ids) > 0) await this.#reading
    return this.#onShelf(ids).map(({ workshopId, plan, rehearsal }) => ({ workshopId, plan, rehearsal }))
  }

  /** Resolves when what was given to keep is kept. Nothing more is read. */
  async close(): Promise<void> {
    this.#wanted = []
    await this.#reading
    await this.#keeping
  }

  #onShelf(ids: readonly string[]): readonly Held[] {
    return ids.flatMap((id) => this.#held.get(id) ?? [])
  }

  /** Sees to it that these are read, and says how many are not yet. */
  #follow(ids: readonly string[]): number {
    this.#wanted = ids.filter((id) => !this.#held.has(id))
    if (this.#wanted.length > 0) this.#reading ??= this.#read()
    return this.#wanted.length
  }

  async #read(): Promise<void> {
    for (let id = this.#wanted[0]; id !== undefined; id = this.#wanted[0]) {
      const read = await readPlan(this.#options.dataFolder, id, this.#options.madeBy)
      // What came in the meantime is newer.
      if (!this.#held.has(id)) {
        if (read === null) this.#held.set(id, null)
        else this.put(id, read.plan, read.madeFrom)
      }
      this.#wanted = this.#wanted.filter((one) => !this.#held.has(one))
    }
    this.#reading = null
  }
}

function heldOf(workshopId: string, plan: Plan): Held {
  const { title, date, place, rehearsal } = plan
  return { workshopId, about: { title, date, place, rehearsal }, searchable: searchableOf(plan), plan: withoutWords(plan), rehearsal }
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
