import { beingAtTheCentre } from './being-at-the-centre'
import { sharedChallenges } from './shared-challenges'
import { strongWeb } from './strong-web'
import { twoEqualPartners } from './two-equal-partners'
import type { WayOfWorking } from './way-of-working'
import { whatIsRight } from './what-is-right'

/** Every way of working that a workshop can start from, in the order in which they are offered. */
export const waysOfWorking: readonly WayOfWorking[] = [
  sharedChallenges,
  twoEqualPartners,
  whatIsRight,
  beingAtTheCentre,
  strongWeb,
]

export function wayOfWorking(id: string): WayOfWorking | undefined {
  return waysOfWorking.find((way) => way.id === id)
}
