import type { Counting, ExactTallyRow, VoteResult } from '@core/voting/result'
import { resultOf } from '@core/voting/result-of'
import type { Room } from './rooms'

export const from5 = { minimumGroup: 5, residentsTogether: false }
export const from3 = { minimumGroup: 3, residentsTogether: false }

export function count(room: Room, counting = from5): VoteResult<ExactTallyRow> {
  return resultOf(room.vote, room.people, counting)
}

/** For each way of counting `a 5/3 #1, b 1 #2=`, the last for a tie; or why it is withheld. */
export function tallies({ tallies: shown }: VoteResult<ExactTallyRow>): Record<Counting, string> {
  const told = (way: Counting) => {
    const tally = shown[way]
    if ('withheld' in tally) return tally.withheld
    return tally.rows.map((row) => `${row.optionId} ${row.exact} #${row.rank}${row.tied ? '=' : ''}`).join(', ')
  }
  return { person: told('person'), organisation: told('organisation'), sector: told('sector') }
}

/** `statutory 6: a12 b5 c1` */
export function shownSectors({ sectors }: VoteResult<ExactTallyRow>): string[] {
  return sectors.map(({ id, ballots, rows }) => {
    return `${id} ${ballots}: ${rows.map((row) => row.optionId + row.exact).join(' ')}`
  })
}
