import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { BookmarkPlus, CalendarPlus, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { Menu } from '../../../shared/parts/Menu'
import { TextField } from '../../../shared/parts/TextField'
import { useAct } from '../../../shared/parts/use-act'
import { minutesInWords } from '../../../shared/words/durations'
import { stageKindDescriptions, stageKindLabels } from '../../../shared/words/labels'
import { Section } from '../Section'
import styles from './AgendaSection.module.css'
import { newStage, stageKinds } from './new-stage'
import { KeepWayDialog } from './KeepWayDialog'
import { StageList } from './StageList'
import { timeAfter } from './time-after'

/** The stages in their order, with how long they take and when each would begin. */
export function AgendaSection({ view }: { readonly view: Received<FacilitatorView> }) {
  const { stages } = view
  const act = useAct(view)
  const [start, setStart] = useState('10:00')
  const [openStageId, setOpenStageId] = useState<string | null>(null)
  const [keeping, setKeeping] = useState(false)
  const minutes = stages.reduce((sum, stage) => sum + stage.minutes, 0)
  const end = timeAfter(start, minutes)

  const adders = stageKinds.map((kind) => ({
    id: kind,
    label: stageKindLabels[kind],
    detail: stageKindDescriptions[kind],
    onSelect: async () => {
      const outcome = await act({ type: 'addStage', stage: newStage(kind), position: stages.length })
      if (outcome.accepted) setOpenStageId(outcome.madeId)
    },
  }))

  return (
    <Section
      id="agenda"
      title="Agenda"
      aside={
        stages.length > 0 && (
          <div className={styles.length}>
            <p>
              <strong>{minutesInWords(minutes)}</strong>, from
            </p>
            <TextField label="Start time" labelHidden type="time" value={start} onChange={setStart} />
            {end !== null && (
              <p>
                to <strong>{end}</strong>
              </p>
            )}
          </div>
        )
      }
    >
      {stages.length === 0 ? (
        <EmptyState icon={CalendarPlus} title="No stages yet">
          <p>Add the first step of the day, such as a welcome. Each has a prompt for the room, and minutes.</p>
        </EmptyState>
      ) : (
        <StageList view={view} start={start} openStageId={openStageId} onOpen={setOpenStageId} />
      )}
      <div className={styles.tools}>
        <Menu label="Add a stage" labelShown icon={Plus} choices={adders} />
        {stages.length > 0 && (
          <Button variant="quiet" icon={BookmarkPlus} onClick={() => setKeeping(true)}>
            Keep as a way of working…
          </Button>
        )}
      </div>
      {keeping && <KeepWayDialog view={view} onClose={() => setKeeping(false)} />}
    </Section>
  )
}
