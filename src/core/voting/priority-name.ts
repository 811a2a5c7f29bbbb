import type { Workshop } from '../workshop'
import { optionName } from './options'

/** The words that name a priority; null where there is none, or where they may not be seen. */
export function priorityName(priorityId: string | null, workshop: Workshop): string | null {
  const priority = workshop.priorities.find(({ id }) => id === priorityId)
  return priority === undefined ? null : optionName(priority, workshop)
}
