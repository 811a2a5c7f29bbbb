import { assertNever } from '@core/assert-never'
import type { RehearsalStart, RehearsalState } from '@protocol/rehearsal'
import { counted, number } from '../../shared/words/counts'

type Rehearsing = Extract<RehearsalState, { readonly state: 'rehearsing' }>

/** How far a rehearsal is. */
export function rehearsalInWords({ crowd, people, present }: Rehearsing): string {
  const all = counted(people, 'simulated attendee')
  switch (crowd) {
    case 'coming':
      return `${number(present)} of ${all} ${present === 1 ? 'is' : 'are'} in.`
    case 'here':
      return present === people
        ? `${all} ${people === 1 ? 'is' : 'are'} in. You run the agenda; they take part.`
        : `${number(present)} of ${all} ${present === 1 ? 'is' : 'are'} in. The others were removed, or not let in.`
    case 'gone':
      return 'The simulated attendees have left. What they wrote and voted stays in this rehearsal.'
    default:
      return assertNever(crowd)
  }
}

type Why = Extract<RehearsalStart, { readonly started: false }>['why']

const reasons: Readonly<Record<Why, string>> = {
  'no-workshop': 'The rehearsal did not begin, because the workshop was left.',
  disk: 'The rehearsal did not begin: the disk refused the copy. Make some room or check the disk, then try again.',
  door: 'The rehearsal did not begin: the door could not be opened at any address of this laptop.',
}

export function notStartedInWords(why: Why): string {
  return reasons[why]
}
