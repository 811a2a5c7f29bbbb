import type { StageActivity } from './agenda'

/** How many parts a stage goes through, one after the other: its stories or its rounds; 0 where it has none. */
export function partsOf(activity: StageActivity): number {
  switch (activity.kind) {
    case 'stories':
      return activity.stories.length
    case 'themed-rounds':
      return activity.rounds
    default:
      return 0
  }
}
