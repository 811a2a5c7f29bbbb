import type { AttendeeView, PersonalView, VoteView } from '@core/views'
import { withAnswer } from '@core/voting/ballot'
import type { Choice } from '@core/voting/voting'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Outbox } from '../connection/outbox'
import { ownOrder } from '../order'

export type Vote = NonNullable<AttendeeView['vote']>
export type Option = VoteView['options'][number]
type DotsChoice = Extract<Choice, { type: 'dots' }>
type BallotAct = Extract<AttendeeAct, { type: 'castBallot' | 'answerStatement' | 'withdrawBallot' }>

/** This person's ballot as they last left it: what is under way counts before what the laptop has. */
export function ownChoice(stageId: string, personal: PersonalView | null, { settled, queue }: Outbox): Choice | null {
  const saved = personal?.ballots.find((ballot) => ballot.stageId === stageId)?.choice ?? null
  return [...settled, ...queue].reduce<Choice | null>((choice, { act }) => {
    if (!isOfBallot(act) || act.stageId !== stageId) return choice
    switch (act.type) {
      case 'castBallot':
        return act.choice
      case 'answerStatement':
        return withAnswer(choice, act.optionId, act.answer)
      case 'withdrawBallot':
        return null
    }
  }, saved)
}

/** Whether it changes a ballot. */
export function isOfBallot(act: AttendeeAct): act is BallotAct {
  return act.type === 'castBallot' || act.type === 'answerStatement' || act.type === 'withdrawBallot'
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

/** The ballot with this many dots for the option, and none where it is 0. */
export function withDots(choice: Choice | null, optionId: string, count: number): DotsChoice {
  const dots = new Map(dotsOf(choice))
  if (count === 0) dots.delete(optionId)
  else dots.set(optionId, count)
  return { type: 'dots', dots: [...dots].map(([id, given]) => ({ optionId: id, count: given })) }
}

/** How many dots are given. */
export function dotsGiven(choice: Choice | null): number {
  return [...dotsOf(choice).values()].reduce((sum, count) => sum + count, 0)
}
