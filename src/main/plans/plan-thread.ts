import type { SearchExtent } from '@core/across/search-plans'
import type { Plan } from '@core/plan'
import type { SpellingDecisions } from '@core/web/joined-spellings'
import type { DateRange } from '@core/web/web-between'
import type { ActionsAnswer, SearchAnswer } from '@protocol/across'
import type { WebAcross } from '@protocol/organisations'
import { Worker } from 'node:worker_threads'
import type { ListedWorkshop, PlanShelfOptions } from './plan-shelf'

/** What can be asked of the thread that holds the plans, and what it answers. */
export interface PlanAnswers {
  readonly search: SearchAnswer
  readonly actions: ActionsAnswer
  readonly web: Omit<WebAcross, 'unreadable'>
}

/** `workshops` are those that there are, newest first. */
export type PlanQuestion =
  | {
      readonly ask: 'search'
      readonly workshops: readonly ListedWorkshop[]
      readonly words: readonly string[]
      readonly extent: SearchExtent
    }
  | { readonly ask: 'actions'; readonly workshops: readonly ListedWorkshop[] }
  | {
      readonly ask: 'web'
      readonly workshops: readonly ListedWorkshop[]
      readonly decisions: SpellingDecisions
      readonly range: DateRange
    }

export type ToPlanThread =
  | {
      readonly what: 'put'
      readonly workshop: ListedWorkshop
      readonly plan: Plan
      readonly journalBytes: number | null
    }
  | { readonly what: 'question'; readonly number: number; readonly question: PlanQuestion }
  | { readonly what: 'close' }

/** The answer to the question of that number. */
export interface FromPlanThread {
  readonly number: number
  readonly answer: PlanAnswers[keyof PlanAnswers]
}

export interface PlanThread {
  readonly send: (message: ToPlanThread) => void
  /** Resolves when what was sent to keep is kept, and the thread has ended. */
  readonly close: () => Promise<void>
}

export type StartPlanThread = (watch: {
  readonly onMessage: (message: FromPlanThread) => void
  /** It ended, whether it was closed or failed. */
  readonly onEnd: () => void
}) => PlanThread

/** Starts threads that hold plans. `program` is the file of the worker. */
export function planThreads(program: string, options: PlanShelfOptions): StartPlanThread {
  return ({ onMessage, onEnd }) => {
    const worker = new Worker(program, { workerData: options })
    worker.on('message', (message: FromPlanThread) => onMessage(message))
    worker.on('error', (error) => console.error('The plans of the workshops could not be read:', error))
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
    void ended.then(onEnd)
    return {
      send: (message) => worker.postMessage(message),
      close: () => {
        worker.postMessage({ what: 'close' } satisfies ToPlanThread)
        return ended
      },
    }
  }
}
