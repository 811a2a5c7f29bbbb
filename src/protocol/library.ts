import type { Language } from '@core/language'

/** A workshop as the home screen lists it. Rebuilt from its journal whenever the list is lost. */
export interface WorkshopSummary {
  readonly id: string
  readonly title: string
  /** ISO calendar date, or empty. */
  readonly date: string
  readonly place: string
  readonly status: 'preparing' | 'running' | 'closed'
  readonly rehearsal: boolean
  /** ms since 1970 */
  readonly createdAt: number
  /** ms since 1970 */
  readonly changedAt: number
  readonly organisations: number
  readonly people: number
  readonly cards: number
  readonly actions: number
}

/** Something to start a workshop from: a way of working, or a sample. */
export interface StartingPoint {
  readonly id: string
  readonly name: string
  readonly description: string
  /** Minutes of all stages. */
  readonly minutes: number
  /** The languages that all of it is in. */
  readonly languages: readonly Language[]
}
