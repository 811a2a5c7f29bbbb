import type { Stage } from '@core/agenda/agenda'
import { assertNever } from '@core/assert-never'
import type { DoAct, View } from '../panel'
import { ActPanel } from './ActPanel'
import { AgreementPanel } from './AgreementPanel'
import { BreakPanel } from './BreakPanel'
import { CheckPanel } from './CheckPanel'
import { CommitmentsPanel } from './CommitmentsPanel'
import { GatherPanel } from './GatherPanel'
import { GroupPanel } from './GroupPanel'
import { LinkPanel } from './LinkPanel'
import { MissingPanel } from './MissingPanel'
import { OffersPanel } from './OffersPanel'
import { ReadBackPanel } from './ReadBackPanel'
import { ReturnPanel } from './ReturnPanel'
import { RoundPanel } from './RoundPanel'
import { ScorePanel } from './ScorePanel'
import { StoriesPanel } from './StoriesPanel'
import { TablesPanel } from './TablesPanel'
import { VotePanel } from './VotePanel'
import { WelcomePanel } from './WelcomePanel'

/** The panel for what the stage does. */
export function StagePanel(props: { readonly view: View; readonly stage: Stage; readonly act: DoAct }) {
  const { activity } = props.stage
  switch (activity.kind) {
    case 'welcome':
      return <WelcomePanel {...props} activity={activity} />
    case 'gather':
      return <GatherPanel {...props} activity={activity} />
    case 'round':
      return <RoundPanel {...props} activity={activity} />
    case 'group':
      return <GroupPanel {...props} activity={activity} />
    case 'vote':
      return <VotePanel {...props} activity={activity} />
    case 'offers':
      return <OffersPanel {...props} activity={activity} />
    case 'agreement':
      return <AgreementPanel {...props} activity={activity} />
    case 'commitments':
      return <CommitmentsPanel {...props} activity={activity} />
    case 'check':
      return <CheckPanel {...props} activity={activity} />
    case 'score':
      return <ScorePanel {...props} activity={activity} />
    case 'themed-rounds':
      return <TablesPanel {...props} activity={activity} />
    case 'stories':
      return <StoriesPanel {...props} activity={activity} />
    case 'link':
      return <LinkPanel {...props} activity={activity} />
    case 'missing':
      return <MissingPanel {...props} activity={activity} />
    case 'break':
      return <BreakPanel {...props} activity={activity} />
    case 'return':
      return <ReturnPanel {...props} activity={activity} />
    case 'act':
      return <ActPanel {...props} activity={activity} />
    case 'read-back':
      return <ReadBackPanel {...props} activity={activity} />
    default:
      return assertNever(activity)
  }
}
