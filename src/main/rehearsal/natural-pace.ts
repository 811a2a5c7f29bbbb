import type { DeviceAct } from '@protocol/live/device-acts'
import type { Member } from './member'
import type { Pacing } from './pacing'
import { randomFrom, type Random } from './random'

/** How long somebody takes over it, in ms: from, to. Quicker than life, so that practising is too. */
const pausesMs: Readonly<Partial<Record<DeviceAct['type'], readonly [number, number]>>> = {
  addCard: [2000, 9000],
  castBallot: [1500, 8000],
  acceptAction: [2000, 6000],
  makeCommitment: [2500, 9000],
  addInvitation: [2000, 9000],
  makeMatch: [3000, 9000],
  respond: [2000, 7000],
}

const otherPauseMs: readonly [number, number] = [1500, 3000]

/** Everybody is in by then, however many they are. */
const arrivalMs = 8000
const arrivalOfEachMs = 400

/** Lets everybody take their own time, as in a room. */
export function naturalPace(
  members: readonly Member[],
  { seed, onProgress }: { readonly seed: number; readonly onProgress: () => void },
): Pacing {
  const paced = members.map((member, index) => ({ member, random: randomFrom(seed, 'pace', index) }))
  const thinking = new Map<Member, NodeJS.Timeout | null>()
  const longestMs = Math.min(arrivalMs, arrivalOfEachMs * members.length)
  const arrivals = paced.map(({ member, random }) =>
    setTimeout(() => void member.comeIn().then(onProgress), random.next() * longestMs),
  )
  const consider = (member: Member, random: Random) => {
    if (member.isSilent || thinking.has(member)) return
    const deed = member.nextDeed()
    if (deed === null) return
    const think = setTimeout(() => {
      thinking.set(member, null)
      // The room may have moved on meanwhile.
      void Promise.resolve(member.nextDeed()?.perform()).finally(() => {
        thinking.delete(member)
        if (!closed) consider(member, random)
      })
    }, pauseMs(deed.type, random))
    thinking.set(member, think)
  }
  let closed = false
  return {
    changed: () => {
      for (const { member, random } of paced) consider(member, random)
    },
    close: () => {
      closed = true
      for (const timer of [...arrivals, ...thinking.values()]) if (timer !== null) clearTimeout(timer)
    },
  }
}

/** Most are quick, some are slow. */
function pauseMs(type: DeviceAct['type'], random: Random): number {
  const [least, most] = pausesMs[type] ?? otherPauseMs
  return least + (most - least) * random.next() ** 1.5
}
