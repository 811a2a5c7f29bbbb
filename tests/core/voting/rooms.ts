import type { Organisation, Participant, People } from '@core/people/people'
import type { Sector } from '@core/sector'
import { tableOf } from '@core/table'
import type { VotingGroup } from '@core/voting/tally'
import type { Answer, Ballot, Choice, Vote, VoteMethod } from '@core/voting/voting'

export interface Room {
  readonly vote: Vote
  readonly people: People
}

/** A person who voted: for the named organisation, or as a resident. */
export interface Voter {
  readonly organisation: string | null
  readonly choice: Choice
  readonly enteredBy?: Ballot['enteredBy']
}

/** A dots ballot, an option's name for every dot: `aab` is two dots for a and one for b. */
export function dots(given: string): Choice {
  const counts = new Map<string, number>()
  for (const optionId of given) counts.set(optionId, (counts.get(optionId) ?? 0) + 1)
  return { type: 'dots', dots: Array.from(counts, ([optionId, count]) => ({ optionId, count })) }
}

export function answers(given: Readonly<Record<string, Answer>>): Choice {
  return { type: 'agreement', answers: Object.entries(given).map(([optionId, answer]) => ({ optionId, answer })) }
}

/** As many people as there are choices, all of one organisation. */
export function people(organisation: string | null, ...choices: Choice[]): Voter[] {
  return choices.map((choice) => ({ organisation, choice }))
}

/** A revealed vote on the options, one for each letter of `options`, with its ballots in the order given. */
export function roomOf(options: string, sectorOf: Readonly<Record<string, Sector>>, voters: readonly Voter[]): Room {
  const agreement = voters.some(({ choice }) => choice.type === 'agreement')
  const method: VoteMethod = agreement ? { type: 'agreement' } : { type: 'dots', dots: 20, stacking: true }
  const organisations: Organisation[] = Object.entries(sectorOf).map(([id, sector]) => ({ id, name: id, sector }))
  const participants: Participant[] = voters.map(({ organisation }, index) => {
    return { id: `person ${index}`, name: '', organisationId: organisation, enteredFor: false }
  })
  const ballots: Ballot[] = voters.map(({ choice, enteredBy = 'attendee' }, index) => {
    return { id: `person ${index}`, choice, enteredBy }
  })
  return {
    vote: {
      id: 'stage',
      status: 'revealed',
      method,
      options: Array.from(options, (id) => ({ id, kind: 'theme' })),
      ballots: tableOf(ballots),
    },
    people: { organisations, participants: tableOf(participants) },
  }
}

/** Groups as the rules of disclosure see them: how many ballots, and how many dots they gave in all. */
export function group(sector: Sector, ballots: number, given: number): VotingGroup {
  return { sector, ballots, given, weights: [given] }
}
