import type { AttendeeView, PersonalView, VoteView } from '@core/views'
import { answersOf, withAnswer } from '@core/voting/ballot'
import type { Answer, Choice, Concern, Consent, ImpactAndEffort, VoteMethod } from '@core/voting/voting'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Outbox } from '../connection/outbox'
import { ownOrder } from '../order'

export type Vote = NonNullable<AttendeeView['vote']>
export type Option = VoteView['options'][number]

/** What is saved whole; answers to statements are saved one by one. */
export type WholeChoice = Exclude<Choice, { readonly type: 'agreement' }>
type BallotAct = Extract<AttendeeAct, { type: 'castBallot' | 'answerStatement' | 'withdrawBallot' }>

/** What this person says in one vote. */
export interface OwnVote {
  readonly choice: Choice | null
  readonly concerns: readonly Concern[]
}

const nothing: OwnVote = { choice: null, concerns: [] }

/** This person's ballot as they last left it: what is under way counts before what the laptop has. */
export function ownVote(stageId: string, personal: PersonalView | null, { settled, queue }: Outbox): OwnVote {
  const saved = personal?.ballots.find((ballot) => ballot.stageId === stageId) ?? nothing
  return [...settled, ...queue].reduce<OwnVote>((own, { act }) => {
    if (!isOfBallot(act) || act.stageId !== stageId) return own
    switch (act.type) {
      case 'castBallot':
        return { choice: act.choice, concerns: act.concerns ?? [] }
      case 'answerStatement': {
        const { optionId, answer, concern = '' } = act
        return {
          choice: withAnswer(own.choice, optionId, answer),
          concerns: withConcern(own.concerns, optionId, concern),
        }
      }
      case 'withdrawBallot':
        return nothing
    }
  }, saved)
}

/** Whether an act is about this person's ballot in that stage. */
export function aboutBallot(stageId: string): (act: AttendeeAct) => boolean {
  return (act) => isOfBallot(act) && act.stageId === stageId
}

function isOfBallot(act: AttendeeAct): act is BallotAct {
  return act.type === 'castBallot' || act.type === 'answerStatement' || act.type === 'withdrawBallot'
}

/** Saves a ballot whole; one that says nothing is taken back. */
export function savingOf(
  { id, method }: Pick<Vote, 'id' | 'method'>,
  { choice, concerns }: OwnVote & { readonly choice: WholeChoice | null },
): AttendeeAct {
  if (concerns.length === 0 && (choice === null || namedIn(choice).length === 0)) {
    return { type: 'withdrawBallot', stageId: id }
  }
  const said = choice ?? emptyChoice(method)
  return { type: 'castBallot', stageId: id, choice: said, ...(concerns.length === 0 ? {} : { concerns }) }
}

/** Saves what this person fears about an option; an empty text takes it back. */
export function concernSaving(vote: Pick<Vote, 'id' | 'method'>, { choice, concerns }: OwnVote, concern: Concern): AttendeeAct {
  if (vote.method.type !== 'agreement') {
    return savingOf(vote, { choice: wholeOf(choice), concerns: withConcern(concerns, concern.optionId, concern.text) })
  }
  // Whoever has a concern about a statement and no answer to it passes.
  const { optionId, text } = concern
  return answering(vote.id, { optionId, answer: answersOf(choice).get(optionId) ?? 'pass' }, text)
}

/** A choice that is saved whole, or null. */
export function wholeOf(choice: Choice | null): WholeChoice | null {
  return choice?.type === 'agreement' ? null : choice
}

/** Saves one answer of agree/pass/disagree, with what this person fears about the statement, or nothing. */
export function answering(
  stageId: string,
  answered: { readonly optionId: string; readonly answer: Answer },
  concern: string,
): AttendeeAct {
  return { type: 'answerStatement', stageId, ...answered, ...(concern === '' ? {} : { concern }) }
}

/** The concerns with this one; without any about the option where the text is empty. */
export function withConcern(concerns: readonly Concern[], optionId: string, text: string): readonly Concern[] {
  const others = concerns.filter((concern) => concern.optionId !== optionId)
  return text === '' ? others : [...others, { optionId, text }]
}

/** The options in this device's own order. */
export function inOwnOrder({ id, options }: Vote, deviceSeed: string): readonly Option[] {
  const byId = new Map(options.map((option) => [option.id, option]))
  const ids = options.map((option) => option.id)
  return ownOrder(ids, deviceSeed, id).flatMap((optionId) => byId.get(optionId) ?? [])
}

export function dotsOf(choice: Choice | null): ReadonlyMap<string, number> {
  return new Map(choice?.type === 'dots' ? choice.dots.map(({ optionId, count }) => [optionId, count]) : [])
}

export function ratingsOf(choice: Choice | null): ReadonlyMap<string, number> {
  return new Map(choice?.type === 'rating' ? choice.ratings.map(({ optionId, rating }) => [optionId, rating]) : [])
}

export function consentsOf(choice: Choice | null): ReadonlyMap<string, Consent> {
  return new Map(choice?.type === 'consent' ? choice.answers.map(({ optionId, answer }) => [optionId, answer]) : [])
}

export function rankingOf(choice: Choice | null): readonly string[] {
  return choice?.type === 'ranking' ? choice.optionIds : []
}

export function placesOf(choice: Choice | null): ReadonlyMap<string, ImpactAndEffort> {
  return new Map(choice?.type === 'impact-effort' ? choice.places.map((place) => [place.optionId, place]) : [])
}

/** The ballot with this many dots for the option, and none where it is 0. */
export function withDots(choice: Choice | null, optionId: string, count: number): WholeChoice {
  const dots = new Map(dotsOf(choice))
  if (count === 0) dots.delete(optionId)
  else dots.set(optionId, count)
  return { type: 'dots', dots: [...dots].map(([id, given]) => ({ optionId: id, count: given })) }
}

/** The rating that is there already is taken back. */
export function withRating(choice: Choice | null, optionId: string, rating: number): WholeChoice {
  const ratings = toggled(ratingsOf(choice), optionId, rating)
  return { type: 'rating', ratings: ratings.map(([id, given]) => ({ optionId: id, rating: given })) }
}

/** The answer that is there already is taken back. */
export function withConsent(choice: Choice | null, optionId: string, answer: Consent): WholeChoice {
  const answers = toggled(consentsOf(choice), optionId, answer)
  return { type: 'consent', answers: answers.map(([id, given]) => ({ optionId: id, answer: given })) }
}

/** The place is null where the option has none any more. */
export function withPlace(
  choice: Choice | null,
  optionId: string,
  place: Omit<ImpactAndEffort, 'optionId'> | null,
): WholeChoice {
  const others = [...placesOf(choice).values()].filter((one) => one.optionId !== optionId)
  return { type: 'impact-effort', places: place === null ? others : [...others, { optionId, ...place }] }
}

/** The option at this place, from 0, wherever it was before; null takes it out. */
export function withRank(choice: Choice | null, optionId: string, place: number | null): WholeChoice {
  const optionIds = rankingOf(choice).filter((id) => id !== optionId)
  if (place !== null) optionIds.splice(place, 0, optionId)
  return { type: 'ranking', optionIds }
}

/** How many dots are given. */
export function dotsGiven(choice: Choice | null): number {
  return [...dotsOf(choice).values()].reduce((sum, count) => sum + count, 0)
}

function toggled<Given>(given: ReadonlyMap<string, Given>, optionId: string, value: Given): readonly [string, Given][] {
  const others = [...given].filter(([id]) => id !== optionId)
  return given.get(optionId) === value ? others : [...others, [optionId, value]]
}

function namedIn(choice: WholeChoice): readonly unknown[] {
  switch (choice.type) {
    case 'dots':
      return choice.dots
    case 'consent':
      return choice.answers
    case 'rating':
      return choice.ratings
    case 'ranking':
      return choice.optionIds
    case 'impact-effort':
      return choice.places
  }
}

function emptyChoice(method: VoteMethod): WholeChoice {
  switch (method.type) {
    // Answers to statements are saved one by one.
    case 'agreement':
    case 'dots':
      return { type: 'dots', dots: [] }
    case 'rating':
      return { type: 'rating', ratings: [] }
    case 'ranking':
      return { type: 'ranking', optionIds: [] }
    case 'impact-effort':
      return { type: 'impact-effort', places: [] }
    case 'consent':
      return { type: 'consent', answers: [] }
  }
}
