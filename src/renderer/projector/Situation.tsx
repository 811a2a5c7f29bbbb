import type { StageProps, Projected } from './projected'
import { ActStage } from './situations/ActStage'
import { AgreementStage } from './situations/AgreementStage'
import { BeforeStart } from './situations/BeforeStart'
import { BreakStage } from './situations/BreakStage'
import { CheckStage } from './situations/CheckStage'
import { CommitmentsStage } from './situations/CommitmentsStage'
import { GatherStage } from './situations/GatherStage'
import { GroupStage } from './situations/GroupStage'
import { LinkStage } from './situations/LinkStage'
import { MissingStage } from './situations/MissingStage'
import { OffersStage } from './situations/OffersStage'
import { ReadBackStage } from './situations/ReadBackStage'
import { ReturnStage } from './situations/ReturnStage'
import { ScoreStage } from './situations/ScoreStage'
import { RoundStage } from './situations/RoundStage'
import { StoriesStage } from './situations/StoriesStage'
import { TablesStage } from './situations/TablesStage'
import { ThankYou } from './situations/ThankYou'
import { VoteStage } from './situations/VoteStage'
import { WelcomeStage } from './situations/WelcomeStage'

/** Chooses what to show by where the workshop stands. */
export function Situation({ view }: { view: Projected }) {
  if (view.status === 'closed') return <ThankYou view={view} />
  if (view.stage === null) return <BeforeStart view={view} />
  return <StageSituation key={view.stage.id} view={view} stage={view.stage} />
}

function StageSituation({ view, stage }: StageProps) {
  switch (stage.activity.kind) {
    case 'welcome':
      return <WelcomeStage view={view} stage={stage} />
    case 'round':
      return <RoundStage view={view} stage={stage} />
    case 'stories':
      return <StoriesStage view={view} stage={stage} activity={stage.activity} />
    case 'themed-rounds':
      return <TablesStage view={view} stage={stage} activity={stage.activity} />
    case 'link':
      return <LinkStage view={view} stage={stage} activity={stage.activity} />
    case 'missing':
      return <MissingStage view={view} stage={stage} />
    case 'gather':
      return <GatherStage view={view} stage={stage} />
    case 'group':
      return <GroupStage view={view} stage={stage} />
    case 'vote':
      return <VoteStage view={view} stage={stage} />
    case 'offers':
      return <OffersStage view={view} stage={stage} />
    case 'agreement':
      return <AgreementStage view={view} stage={stage} />
    case 'commitments':
      return <CommitmentsStage view={view} stage={stage} />
    case 'check':
      return <CheckStage view={view} stage={stage} />
    case 'score':
      return <ScoreStage view={view} stage={stage} activity={stage.activity} />
    case 'break':
      return <BreakStage view={view} stage={stage} />
    case 'return':
      return <ReturnStage view={view} stage={stage} />
    case 'act':
      return <ActStage view={view} stage={stage} />
    case 'read-back':
      return <ReadBackStage view={view} stage={stage} />
  }
}
