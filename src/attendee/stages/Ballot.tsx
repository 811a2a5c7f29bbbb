import type { ComponentChildren } from 'preact'
import { usePage } from '../page-context'
import type { Room } from '../room'
import { AgreementBallot } from './AgreementBallot'
import { answering, concernSaving, type Option, type OwnVote, savingOf, type Vote } from './own-vote'
import type { BallotProps } from './ballot-props'
import { ConcernField } from './ConcernField'
import { ConsentBallot } from './ConsentBallot'
import { DotsBallot } from './DotsBallot'
import { ImpactBallot } from './ImpactBallot'
import { RankingBallot } from './RankingBallot'
import { RatingBallot } from './RatingBallot'

export interface OpenBallotProps {
  readonly vote: Vote
  /** In this device's own order. */
  readonly options: readonly Option[]
  readonly own: OwnVote
  readonly saveMark: ComponentChildren
}

/** An open ballot, by the vote's method, with a concern about any of its options. */
export function Ballot({ vote, options, own, saveMark }: OpenBallotProps) {
  const { room } = usePage()
  const { choice, concerns } = own
  const { method } = vote
  const ballot: BallotProps = {
    options,
    choice,
    saveMark,
    onChoice: (next) => room.act(savingOf(vote, { choice: next, concerns })),
    concernAbout: concernFields(vote, own, room),
  }
  switch (method.type) {
    case 'dots':
      return <DotsBallot {...ballot} method={method} />
    case 'agreement':
      return (
        <AgreementBallot
          {...ballot}
          key={vote.id}
          onAnswer={(optionId, answer) => room.act(answering(vote.id, { optionId, answer }, concernIn(own, optionId)))}
        />
      )
    case 'rating':
      return <RatingBallot {...ballot} />
    case 'ranking':
      return <RankingBallot {...ballot} />
    case 'impact-effort':
      return <ImpactBallot {...ballot} key={vote.id} />
    case 'consent':
      return <ConsentBallot {...ballot} />
  }
}

function concernFields(vote: Vote, own: OwnVote, room: Room): BallotProps['concernAbout'] {
  return (option, asked = false) => (
    <ConcernField
      key={option.id}
      stageId={vote.id}
      option={option}
      saved={concernIn(own, option.id)}
      asked={asked}
      onSave={(text) => room.act(concernSaving(vote, own, { optionId: option.id, text }))}
    />
  )
}

function concernIn({ concerns }: OwnVote, optionId: string): string {
  return concerns.find((concern) => concern.optionId === optionId)?.text ?? ''
}
