import type { AttendeeStage } from '@core/views'
import type { View } from '../names'
import { StageClock } from '../parts/StageClock'
import { ActStage } from './ActStage'
import { AgreementStage } from './AgreementStage'
import { CardsStage } from './CardsStage'
import { CheckStage } from './CheckStage'
import { Commitments } from './Commitments'
import { CommitmentsStage } from './CommitmentsStage'
import { LinkStage } from './LinkStage'
import { MissingStage } from './MissingStage'
import { OffersStage } from './OffersStage'
import { PlanSummary } from './PlanSummary'
import { ReturnStage } from './ReturnStage'
import { TablesStage } from './TablesStage'
import { ThemesStage } from './ThemesStage'
import { VoteStage } from './VoteStage'
import { WelcomeStage } from './WelcomeStage'

export interface StageProps {
  readonly view: View
  readonly stage: AttendeeStage
}

/** What a stage of each kind asks of a phone. */
export function StageBody({ view, stage }: StageProps) {
  const { activity } = stage
  switch (activity.kind) {
    case 'welcome':
      return <WelcomeStage view={view} />
    case 'gather':
    case 'round':
    case 'score':
    case 'stories':
      return <CardsStage view={view} stage={stage} />
    case 'themed-rounds':
      return <TablesStage view={view} stage={stage} activity={activity} />
    case 'link':
      return <LinkStage view={view} stage={stage} activity={activity} />
    case 'missing':
      return <MissingStage view={view} stage={stage} />
    case 'group':
      return <ThemesStage view={view} />
    case 'vote':
      return <VoteStage view={view} stage={stage} />
    case 'offers':
      return <OffersStage view={view} stage={stage} />
    case 'agreement':
      return <AgreementStage view={view} />
    case 'commitments':
      return <CommitmentsStage stage={stage} activity={activity} />
    case 'check':
      return <CheckStage view={view} stage={stage} activity={activity} />
    case 'break':
      return <StageClock timer={view.timer} large />
    case 'return':
      return <ReturnStage view={view} />
    case 'act':
      return (
        <>
          <ActStage view={view} />
          <Commitments />
        </>
      )
    case 'read-back':
      return (
        <>
          <PlanSummary view={view} />
          <Commitments />
        </>
      )
  }
}
