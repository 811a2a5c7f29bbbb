import type { EqualVoice, SectorVoice } from './plan'

/** A group that wrote less than its share, with both shares from 0 to 1. */
export interface Quietest {
  readonly voice: SectorVoice
  readonly ofPeople: number
  readonly ofCards: number
}

/** A difference of shares under this one is chance. */
const noticeable = 0.1

/**
 * The group of sectors whose share of the cards is furthest under its share of the people; null where none is so
 * noticeably. Undefined where there is nothing to compare: fewer than two groups, or no cards.
 */
export function quietestOf({ sectors }: EqualVoice): Quietest | null | undefined {
  const people = sectors.reduce((sum, voice) => sum + voice.people, 0)
  const cards = sectors.reduce((sum, voice) => sum + voice.cards, 0)
  if (sectors.length < 2 || cards === 0) return undefined
  const [quietest] = sectors
    .map((voice) => ({ voice, ofPeople: voice.people / people, ofCards: voice.cards / cards }))
    .toSorted((one, other) => other.ofPeople - other.ofCards - (one.ofPeople - one.ofCards))
  return quietest === undefined || quietest.ofPeople - quietest.ofCards < noticeable ? null : quietest
}
