import type { AttendeeStage } from '@core/views'
import type { View } from '../names'
import { usePage } from '../page-context'
import { StageClock } from '../parts/StageClock'
import { ActStage } from './ActStage'
import { AgreementStage } from './AgreementStage'
import { CardsStage } from './CardsStage'
import { CheckStage } from './CheckStage'
import { Commitments } from './Commitments'
import { CommitmentsStage } from './CommitmentsStage'
import { OffersStage } from './OffersStage'
import { PlanSummary } from './PlanSummary'
import { ThemesStage } from './ThemesStage'
import { VoteStage } from './VoteStage'

export interface StageProps {
  readonly view: View
  readonly stage: AttendeeStage
}

/** What a stage of each kind asks of a phone. */
export function StageBody({ view, stage }: StageProps) {
  const { words } = usePage()
  const { activity } = stage
  switch (activity.kind) {
    case 'welcome':
      return (
        <>
          <p className="quiet">{words.welcome.hello}</p>
          {view.details.purpose !== '' && (
            <section>
              <h2>{words.welcome.about}</h2>
              <p>{view.details.purpose}</p>
            </section>
          )}
        </>
      )
    case 'gather':
    case 'round':
      return <CardsStage view={view} stage={stage} />
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
