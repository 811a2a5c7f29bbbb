import type { Organisation, Participant, People } from '@core/people/people'
import type { Sector } from '@core/sector'
import { tableOf } from '@core/table'
import type { VotingGroup } from '@core/voting/tally'
import type { Answer, Ballot, Choice, Concern, Consent, Vote, VoteMethod } from '@core/voting/voting'

export interface Room {
  readonly vote: Vote
  readonly people: People
}

/** A person who voted: for the named organisation, or as a resident. */
export interface Voter {
  readonly organisation: string | null
  readonly choice: Choice
  readonly enteredBy?: Ballot['enteredBy']
  readonly concerns?: readonly Concern[]
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

export function ratings(given: Readonly<Record<string, number>>): Choice {
  return { type: 'rating', ratings: Object.entries(given).map(([optionId, rating]) => ({ optionId, rating })) }
}

/** The best first: `cab`. */
export function ranking(given: string): Choice {
  return { type: 'ranking', optionIds: [...given] }
}

/** For each option its impact, then its effort. */
export function placing(given: Readonly<Record<string, readonly [impact: number, effort: number]>>): Choice {
  const places = Object.entries(given).map(([optionId, [impact, effort]]) => ({ optionId, impact, effort }))
  return { type: 'impact-effort', places }
}

export function consenting(given: Readonly<Record<string, Consent>>): Choice {
  return { type: 'consent', answers: Object.entries(given).map(([optionId, answer]) => ({ optionId, answer })) }
}

/** A method of each kind, for tests that bring choices of it. */
export const methods: { readonly [Type in VoteMethod['type']]: Extract<VoteMethod, { readonly type: Type }> } = {
  dots: { type: 'dots', dots: 20, stacking: true },
  agreement: { type: 'agreement' },
  rating: { type: 'rating' },
  ranking: { type: 'ranking' },
  'impact-effort': { type: 'impact-effort' },
  consent: { type: 'consent' },
}

/** As many people as there are choices, all of one organisation. */
export function people(organisation: string | null, ...choices: Choice[]): Voter[] {
  return choices.map((choice) => ({ organisation, choice }))
}

/**
 * A revealed vote on the options, one for each letter of `options`, with its ballots in the order given; by the method
 * that the first of them chose by, or dots.
 */
export function roomOf(options: string, sectorOf: Readonly<Record<string, Sector>>, voters: readonly Voter[]): Room {
  const organisations: Organisation[] = Object.entries(sectorOf).map(([id, sector]) => ({ id, name: id, sector }))
  const participants: Participant[] = voters.map(({ organisation }, index) => {
    return { id: `person ${index}`, name: '', organisationId: organisation, enteredFor: false }
  })
  const ballots: Ballot[] = voters.map(({ choice, enteredBy = 'attendee', concerns = [] }, index) => {
    return { id: `person ${index}`, choice, concerns, enteredBy }
  })
  return {
    vote: {
      id: 'stage',
      status: 'revealed',
      method: methods[voters[0]?.choice.type ?? 'dots'],
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
