import { wordsOf } from '@core/across/looked-for'
import type { History } from '@core/history/history'
import { planOf } from '@core/plan-of'
import type { SpellingDecisions } from '@core/web/joined-spellings'
import type { DateRange } from '@core/web/web-between'
import { type ActionsAnswer, mostThingsOfEach, type SearchAnswer } from '@protocol/across'
import type { Requests } from '@protocol/window-contract'
import type { OpenWorkshop } from '../live/open-workshop'
import type { Workshops } from '../workshops'
import type { ListedWorkshop } from './plan-shelf'
import type { FromPlanThread, PlanAnswers, PlanQuestion, PlanThread, StartPlanThread } from './plan-thread'

interface Waiting {
  readonly resolve: (answer: FromPlanThread['answer']) => void
  readonly reject: (error: Error) => void
}

/**
 * The plans of all workshops of this laptop: what is to be done, what was said where, and who works with whom. A thread
 * holds them, started when something is first asked; the open workshop's is as it stands when asked.
 */
export class PlanIndex {
  readonly #workshops: Pick<Workshops, 'list' | 'current' | 'onLeft' | 'settled'>
  readonly #start: StartPlanThread
  readonly #waiting = new Map<number, Waiting>()
  readonly #stopListening: () => void
  #thread: PlanThread | null = null
  #questions = 0
  #searches = 0
  #searching: Promise<unknown> = Promise.resolve()
  /** The state of the open workshop that the thread has the plan of. */
  #sent: History | null = null

  constructor(workshops: Pick<Workshops, 'list' | 'current' | 'onLeft' | 'settled'>, start: StartPlanThread) {
    this.#workshops = workshops
    this.#start = start
    this.#stopListening = workshops.onLeft((workshop) => this.#put(workshop, workshop.journalBytes))
  }

  /** What was found so far; null where somebody looked for something else in the meantime. */
  async search({ typed, mostWorkshops, whole }: Requests['searchWorkshops']): Promise<SearchAnswer | null> {
    const search = ++this.#searches
    await this.#searching
    if (search !== this.#searches) return null
    const extent = { mostWorkshops, mostThingsOfEach, whole }
    const answer = this.#ask((workshops) => ({ ask: 'search', workshops, words: wordsOf(typed), extent }))
    this.#searching = answer.catch(() => undefined)
    return answer
  }

  /** What is to be done over all workshops, rehearsals too, which are marked. */
  openActions(): Promise<ActionsAnswer> {
    return this.#ask((workshops) => ({ ask: 'actions', workshops }))
  }

  /** Who works with whom over all workshops but rehearsals. */
  web(decisions: SpellingDecisions, range: DateRange): Promise<PlanAnswers['web']> {
    return this.#ask((workshops) => ({ ask: 'web', workshops, decisions, range }))
  }

  /** Resolves when the plans of workshops that were left are kept. */
  async close(): Promise<void> {
    this.#stopListening()
    await this.#thread?.close()
  }

  #listed(): readonly ListedWorkshop[] {
    return this.#workshops.list().map(({ id, changedAt }) => ({ id, changedAt }))
  }

  /** Waits while a workshop is being left: what was last done in it belongs to the answer. */
  async #ask<Ask extends keyof PlanAnswers>(
    ask: (workshops: readonly ListedWorkshop[]) => PlanQuestion & { readonly ask: Ask },
  ): Promise<PlanAnswers[Ask]> {
    await this.#workshops.settled()
    this.#thread ??= this.#start({ onMessage: (message) => this.#settle(message), onEnd: () => this.#end() })
    const open = this.#workshops.current
    if (open !== null && open.authority.history !== this.#sent) this.#put(open, null)
    const number = ++this.#questions
    this.#thread.send({ what: 'question', number, question: ask(this.#listed()) })
    return new Promise((resolve, reject) => {
      // Both ends are this app's: each question is answered with its own answer.
      this.#waiting.set(number, { resolve: (answer) => resolve(answer as PlanAnswers[Ask]), reject })
    })
  }

  /** Where no thread runs there is none to tell: it would find the same in the journal. */
  #put({ id, authority: { history, changedAt } }: OpenWorkshop, journalBytes: number | null): void {
    if (this.#thread === null) return
    this.#thread.send({ what: 'put', workshop: { id, changedAt }, plan: planOf(history.workshop), journalBytes })
    this.#sent = history
  }

  #settle({ number, answer }: FromPlanThread): void {
    this.#waiting.get(number)?.resolve(answer)
    this.#waiting.delete(number)
  }

  /** Whoever waits hears that there is no answer; the next question starts another thread. */
  #end(): void {
    this.#thread = null
    this.#sent = null
    for (const { reject } of this.#waiting.values()) reject(new Error('The plans could not be read'))
    this.#waiting.clear()
  }
}
