import type { OpenAction } from '@core/across/open-actions'
import type { FoundAcross } from '@core/across/search-plans'
import { z } from 'zod'

/** What somebody looks for over all workshops, and how much of it is wanted. */
export const searchRequest = z.strictObject({
  /** As it was typed. */
  typed: z.string().max(200),
  mostWorkshops: z.int().min(1).max(1000),
  /** Ids of workshops of which all that was found is wanted, and not the first few things. */
  whole: z.array(z.string().min(1).max(100)).max(1000),
})

/** How much is shown of each workshop in which much was found. */
export const mostThingsOfEach = 4

/** An answer that may be of fewer workshops than there are. */
export type SoFar<Answer> = Answer & {
  /** How many workshops are still to be read. */
  readonly reading: number
}

export type SearchAnswer = SoFar<FoundAcross>
export type ActionsAnswer = SoFar<{ readonly actions: readonly OpenAction[] }>
