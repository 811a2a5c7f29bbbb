import type { AttendeeView, PersonalView, VoteView } from '@core/views'
import type { Answer, Choice } from '@core/voting/voting'
import type { Outbox } from '../connection/outbox'
import { ownOrder } from '../order'

export type Vote = NonNullable<AttendeeView['vote']>
export type Option = VoteView['options'][number]

/** This person's ballot as they last left it: what is under way counts before what the laptop has. */
export function ownChoice(stageId: string, personal: PersonalView | null, { settled, queue }: Outbox): Choice | null {
  const latest = [...settled, ...queue]
    .map(({ act }) => act)
    .filter((act) => (act.type === 'castBallot' || act.type === 'withdrawBallot') && act.stageId === stageId)
    .pop()
  if (latest?.type === 'castBallot') return latest.choice
  if (latest?.type === 'withdrawBallot') return null
  return personal?.ballots.find((ballot) => ballot.stageId === stageId)?.choice ?? null
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

export function answersOf(choice: Choice | null): ReadonlyMap<string, Answer> {
  return new Map(choice?.type === 'agreement' ? choice.answers.map(({ optionId, answer }) => [optionId, answer]) : [])
}

/** The ballot with this many dots for the option, and none where it is 0. */
export function withDots(choice: Choice | null, optionId: string, count: number): Choice {
  const dots = new Map(dotsOf(choice))
  if (count === 0) dots.delete(optionId)
  else dots.set(optionId, count)
  return { type: 'dots', dots: [...dots].map(([id, given]) => ({ optionId: id, count: given })) }
}

export function withAnswer(choice: Choice | null, optionId: string, answer: Answer): Choice {
  const answers = new Map(answersOf(choice)).set(optionId, answer)
  return { type: 'agreement', answers: [...answers].map(([id, given]) => ({ optionId: id, answer: given })) }
}

/** How many dots are given. */
export function dotsGiven(choice: Choice | null): number {
  return [...dotsOf(choice).values()].reduce((sum, count) => sum + count, 0)
}
