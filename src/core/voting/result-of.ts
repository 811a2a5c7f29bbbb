import { isEnteredFor } from '../actor'
import type { Counting as CountingSettings } from '../details/details'
import { limits } from '../limits'
import type { People } from '../people/people'
import { residentSector, sectors, type Sector } from '../sector'
import { get, rowsOf } from '../table'
import { condorcetWinner } from './condorcet'
import { answerCounts, concernsOf, consentCounts, placedOptions, ratingCounts } from './counts'
import { safeToShow } from './disclosure'
import { countings } from './result'
import type { Counting, ExactTallyRow, SectorPart, ShownTally, VoteResult } from './result'
import { tallyOf, type VotingGroup } from './tally'
import type { Ballot, Vote } from './voting'
import { weightsOf } from './weights'

/**
 * Counts a vote in the three ways and leaves out what would give a small group away.
 *
 * The caller asks once the vote is revealed, and shows it through `published`. Everyone counts for the organisation
 * and sector that they have in `people` now.
 */
export function resultOf(vote: Vote, people: People, counting: CountingSettings): VoteResult<ExactTallyRow> {
  const cast = castBallots(vote, people, counting)
  const groups = groupsOf(vote, cast)
  const optionIds = vote.options.map(({ id }) => id)
  // One option takes every unit whatever people say, so only the person tally tells anything.
  const telling: readonly Counting[] = optionIds.length === 1 ? ['person'] : countings
  const shown = safeToShow(groups, counting.minimumGroup, telling)
  const present = sectors.filter((sector) => groups.some((group) => group.sector === sector))

  // Of one or two ballots even the whole room's count says what somebody voted.
  const tooFew = cast.length < limits.leastMinimumGroup
  const shownTally = (way: Counting): ShownTally<ExactTallyRow> => {
    if (cast.length === 0) return { withheld: 'no-ballots' }
    if (tooFew) return { withheld: 'small-group' }
    if (!telling.includes(way)) return { withheld: 'one-option' }
    return shown.tallies.includes(way) ? tallyOf(optionIds, groups, way) : { withheld: 'small-group' }
  }
  const partOf = (sector: Sector): SectorPart<ExactTallyRow> => {
    const inSector = cast.filter((one) => one.sector === sector).map(({ ballot }) => ballot)
    return {
      id: sector,
      ballots: inSector.length,
      rows: tallyOf(optionIds, groups.filter((group) => group.sector === sector), 'person').rows,
      ...countsOf(vote, inSector),
    }
  }
  return {
    method: vote.method,
    options: vote.options,
    ballots: cast.length,
    enteredFor: cast.filter(({ ballot }) => isEnteredFor(ballot.enteredBy)).length,
    tallies: {
      person: shownTally('person'),
      organisation: shownTally('organisation'),
      sector: shownTally('sector'),
    },
    ...(tooFew ? nothingSaid : saidBy(vote, cast.map(({ ballot }) => ballot))),
    sectors: present.filter((sector) => shown.sectors.includes(sector)).map(partOf),
    withheldSectors: present.filter((sector) => !shown.sectors.includes(sector)),
  }
}

/** What is told of the whole room besides its tallies. */
type Said = Pick<VoteResult, 'answers' | 'ratings' | 'consents' | 'places' | 'condorcetWinner' | 'concerns'>

const nothingSaid: Said = { answers: [], ratings: [], consents: [], places: [], condorcetWinner: null, concerns: [] }

function saidBy(vote: Vote, ballots: readonly Ballot[]): Said {
  const rankings = ballots.flatMap(({ choice }) => (choice.type === 'ranking' ? [choice.optionIds] : []))
  return {
    ...countsOf(vote, ballots),
    places: placedOptions(vote, ballots),
    condorcetWinner: condorcetWinner(vote.options.map(({ id }) => id), rankings),
    concerns: concernsOf(vote, ballots),
  }
}

function countsOf(vote: Vote, ballots: readonly Ballot[]): Pick<Said, 'answers' | 'ratings' | 'consents'> {
  return {
    answers: answerCounts(vote, ballots),
    ratings: ratingCounts(vote, ballots),
    consents: consentCounts(vote, ballots),
  }
}

/** A ballot and for whom it counts. */
interface CastBallot {
  readonly ballot: Ballot
  readonly sector: Sector
  /** The same for ballots that are counted as one organisation. */
  readonly groupKey: string
}

function castBallots(vote: Vote, people: People, counting: CountingSettings): readonly CastBallot[] {
  const sectorOf = new Map(people.organisations.map(({ id, sector }) => [id, sector]))
  return Array.from(rowsOf(vote.ballots), (ballot) => {
    const participant = get(people.participants, ballot.id)
    // The rules let nobody be removed who has voted, nor an organisation that has people.
    if (participant === undefined) throw new Error(`Ballot of unknown participant ${ballot.id} in vote ${vote.id}`)
    const { organisationId } = participant
    if (organisationId === null) {
      const groupKey = counting.residentsTogether ? 'residents' : `resident ${ballot.id}`
      return { ballot, sector: residentSector, groupKey }
    }
    const sector = sectorOf.get(organisationId)
    if (sector === undefined) throw new Error(`Participant ${ballot.id} of unknown organisation ${organisationId}`)
    return { ballot, sector, groupKey: `organisation ${organisationId}` }
  })
}

function groupsOf(vote: Vote, cast: readonly CastBallot[]): readonly VotingGroup[] {
  const places = new Map(vote.options.map(({ id }, place) => [id, place]))
  const groups = new Map<string, { sector: Sector; ballots: number; weights: number[]; given: number }>()
  for (const { ballot, sector, groupKey } of cast) {
    const group = groups.get(groupKey) ?? { sector, ballots: 0, weights: vote.options.map(() => 0), given: 0 }
    groups.set(groupKey, group)
    group.ballots += 1
    for (const { optionId, weight } of weightsOf(ballot.choice, vote.options.length)) {
      const place = places.get(optionId)
      if (place === undefined) throw new Error(`Ballot ${ballot.id} for unknown option ${optionId} in vote ${vote.id}`)
      group.weights[place] = (group.weights[place] ?? 0) + weight
      group.given += weight
    }
  }
  return [...groups.values()]
}
