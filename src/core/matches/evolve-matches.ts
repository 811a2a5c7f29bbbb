import { assertNever } from '../assert-never'
import { without } from '../ordered'
import type { Workshop } from '../workshop'
import type { MatchesEvent } from './matches'

export function evolveMatches(workshop: Workshop, event: MatchesEvent): Workshop {
  const { matches } = workshop
  switch (event.type) {
    case 'matchMade':
      return { ...workshop, matches: [...matches, event.match] }
    case 'matchUndone':
      return { ...workshop, matches: without(matches, event.matchId) }
    default:
      return assertNever(event)
  }
}
