import { setImmediate } from 'node:timers/promises'
import type { Deed, Member } from './member'
import type { Pacing } from './pacing'

/** So many ballots are on their way at once. */
const ballotsAtOnce = 50

/**
 * Lets everybody do what they would do one after the other, in the order of the members. What they would do is asked of
 * all at once, while all of them see the same: so the same seed makes the same workshop, however fast the sockets are.
 */
export function inTurn(
  members: readonly Member[],
  { onProgress, onSettled }: { readonly onProgress: () => void; readonly onSettled: () => void },
): Pacing {
  const over = new AbortController()
  let wake = () => {}
  let isAwake = false
  const change = async () => {
    if (!isAwake) await new Promise<void>((resolve) => (wake = resolve))
    isAwake = false
  }
  const run = async () => {
    for (const member of members) {
      if (over.signal.aborted) return
      await member.comeIn()
      onProgress()
    }
    while (!over.signal.aborted) {
      isAwake = false
      await Promise.all(members.map(({ heardAll }) => heardAll()))
      await setImmediate()
      // What is one's own comes after what all see: some may have the one and not yet the other.
      if (isAwake) continue
      if (!areLevel(members)) {
        await change()
        continue
      }
      const deeds = members.flatMap((member) => member.nextDeed() ?? [])
      if (deeds.length === 0) {
        onSettled()
        await change()
      }
      for (const together of inGroups(deeds)) {
        if (!over.signal.aborted) await Promise.all(together.map(({ perform }) => perform()))
      }
    }
  }
  void run()
  return {
    changed: () => {
      isAwake = true
      wake()
    },
    close: () => {
      over.abort()
      wake()
    },
  }
}

/**
 * What is done at the same time: one deed, or some ballots. A ballot makes nothing that is numbered, and counts the same
 * whichever comes first; one after the other, each would wait for all devices to be told of the one before.
 */
function inGroups(deeds: readonly Deed[]): readonly (readonly Deed[])[] {
  const groups: Deed[][] = []
  for (const deed of deeds) {
    const last = groups.at(-1)
    const joins = deed.type === 'castBallot' && last?.[0]?.type === 'castBallot' && last.length < ballotsAtOnce
    if (joins) last.push(deed)
    else groups.push([deed])
  }
  return groups
}

/** Whether all who are here see the newest that any of their kind sees, and know what is their own. */
function areLevel(members: readonly Member[]): boolean {
  const newest = new Map<string, number>()
  const here = members.filter(({ isGone }) => !isGone)
  for (const { version, role } of here) newest.set(role, Math.max(newest.get(role) ?? 0, version ?? 0))
  return here.every(({ isIn, version, role }) => isIn && version === newest.get(role))
}
