import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { Banner } from '../../shared/parts/Banner'
import { Button } from '../../shared/parts/Button'
import { useAct } from '../../shared/parts/use-act'
import { AgendaRail } from './agenda/AgendaRail'
import styles from './RunScreen.module.css'
import { StageBar } from './bar/StageBar'
import { NotStarted } from './stages/NotStarted'
import { StagePanel } from './stages/StagePanel'

export interface RunScreenProps {
  readonly view: Received<FacilitatorView>
}

/** Where the facilitator runs the workshop: the agenda, the stage that the room is in, and its time. */
export function RunScreen({ view }: RunScreenProps) {
  const act = useAct(view)
  const stage = view.stages.find(({ id }) => id === view.currentStageId)
  return (
    <div className={styles.run}>
      <AgendaRail view={view} act={act} />
      <div className={styles.stage}>
        {view.status === 'closed' && (
          <Banner
            tone="info"
            title="This workshop is closed."
            actions={<Button onClick={() => void act({ type: 'reopenWorkshop' })}>Reopen to change</Button>}
          >
            Nothing can be changed until it is opened again. Its plan is on the Plan page.
          </Banner>
        )}
        {stage === undefined ? (
          <NotStarted view={view} act={act} />
        ) : (
          <StagePanel key={stage.id} view={view} stage={stage} act={act} />
        )}
      </div>
      {stage !== undefined && <StageBar view={view} stage={stage} act={act} />}
    </div>
  )
}
