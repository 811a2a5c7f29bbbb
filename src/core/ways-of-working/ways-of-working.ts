import { sharedChallenges } from './shared-challenges'
import type { WayOfWorking } from './way-of-working'

/** Every way of working that a workshop can start from, in the order in which they are offered. */
export const waysOfWorking: readonly WayOfWorking[] = [sharedChallenges]

export function wayOfWorking(id: string): WayOfWorking | undefined {
  return waysOfWorking.find((way) => way.id === id)
}
