import { sectors, type Sector } from '@core/sector'
import type { VotingGroup } from '@core/voting/tally'
import { answers as answerNames, consents, type Choice } from '@core/voting/voting'
import * as fc from 'fast-check'
import { answers, consenting, dots, group, placing, ranking, ratings, roomOf, type Room, type Voter } from './rooms'

export interface AnyRoom extends Room {
  readonly options: string
  readonly voters: readonly Voter[]
  readonly sectorOf: Readonly<Record<string, Sector>>
}

const names = ['A', 'B', 'C', 'D', 'E']
const onScale = fc.integer({ min: 1, max: 5 })

/** For each option something, or nothing. */
function some<Value>(options: string, value: fc.Arbitrary<Value>): fc.Arbitrary<Readonly<Record<string, Value>>> {
  return fc
    .array(fc.option(value), { minLength: options.length, maxLength: options.length })
    .map((values) => {
      const given = values.flatMap((each, index) => (each === null ? [] : [[options.charAt(index), each] as const]))
      return Object.fromEntries(given)
    })
}

/** By each method, any choice among the options. */
const anyChoice: { readonly [Type in Choice['type']]: (options: string) => fc.Arbitrary<Choice> } = {
  dots: (options) => fc.array(fc.constantFrom(...options), { maxLength: 3 }).map((given) => dots(given.join(''))),
  agreement: (options) => some(options, fc.constantFrom(...answerNames)).map(answers),
  rating: (options) => some(options, onScale).map(ratings),
  ranking: (options) => fc.shuffledSubarray([...options]).map((order) => ranking(order.join(''))),
  'impact-effort': (options) => some(options, fc.tuple(onScale, onScale)).map(placing),
  consent: (options) => some(options, fc.constantFrom(...consents)).map(consenting),
}

export const everyMethod = ['dots', 'agreement', 'rating', 'ranking', 'impact-effort', 'consent'] as const

/** Up to 14 people of five organisations or none, who vote by this method on three options or on one. */
export function anyRoom(method: Choice['type']): fc.Arbitrary<AnyRoom> {
  return fc.constantFrom('abc', 'abc', 'abc', 'q').chain((options) => {
    const anyText = fc.constantFrom('Slow', 'Dear', 'Why?')
    const anyConcern = fc.record({ optionId: fc.constantFrom(...options), text: anyText })
    const anyVoter = fc.record({
      organisation: fc.constantFrom(...names, null),
      choice: anyChoice[method](options),
      concerns: fc.uniqueArray(anyConcern, { maxLength: 2, selector: ({ optionId }) => optionId }),
    })
    const anySectors = fc.array(fc.constantFrom(...sectors), { minLength: names.length, maxLength: names.length })
    const anyVoters = fc.array(anyVoter, { minLength: 1, maxLength: 14 })
    return fc.tuple(anySectors, anyVoters).map(([chosen, voters]): AnyRoom => {
      const sectorOf = Object.fromEntries(names.map((name, place) => [name, chosen[place] ?? 'other'] as const))
      return { options, sectorOf, voters, ...roomOf(options, sectorOf, voters) }
    })
  })
}

export const anyCounting = fc.record({ minimumGroup: fc.integer({ min: 3, max: 6 }), residentsTogether: fc.boolean() })

export function sectorIn({ sectorOf }: Pick<AnyRoom, 'sectorOf'>, organisation: string | null): Sector {
  return organisation === null ? 'community' : (sectorOf[organisation] ?? 'other')
}

/** The voters as the rules of disclosure see them. */
export function groupsIn(room: AnyRoom, residentsTogether: boolean): readonly VotingGroup[] {
  const groups = new Map<string, VotingGroup>()
  room.voters.forEach(({ organisation, choice }, index) => {
    const key = organisation ?? (residentsTogether ? 'residents' : `resident ${index}`)
    const sector = sectorIn(room, organisation)
    const { ballots, given } = groups.get(key) ?? group(sector, 0, 0)
    const weights = [...room.options].map((id) => weight(choice, id, room))
    groups.set(key, group(sector, ballots + 1, weights.reduce((sum, each) => sum + each, given)))
  })
  return [...groups.values()]
}

/** What a choice gives to an option, from the definitions. */
export function weight(choice: Choice, id: string, { options }: Pick<AnyRoom, 'options'>): number {
  switch (choice.type) {
    case 'dots':
      return choice.dots.find(({ optionId }) => optionId === id)?.count ?? 0
    case 'agreement':
      return choice.answers.some(({ optionId, answer }) => optionId === id && answer === 'agree') ? 1 : 0
    case 'consent':
      return choice.answers.some(({ optionId, answer }) => optionId === id && answer === 'consent') ? 1 : 0
    case 'rating':
      return choice.ratings.find(({ optionId }) => optionId === id)?.rating ?? 0
    case 'ranking': {
      const place = choice.optionIds.indexOf(id) + 1
      return place === 0 ? 0 : options.length - place
    }
    case 'impact-effort': {
      const place = choice.places.find(({ optionId }) => optionId === id)
      return place === undefined ? 0 : place.impact + 6 - place.effort
    }
  }
}
