import { useMemo, useState } from 'react'
import { MissingForm, nobodyYet } from '../../../shared/missing/MissingForm'
import { MissingList } from '../../../shared/missing/MissingList'
import { counted } from '../../../shared/words/counts'
import type { PanelProps } from '../panel'
import { rosterOf } from '../people/roster'
import { WhoField } from '../people/WhoField'
import styles from './MissingPanel.module.css'
import { StageFrame } from './StageFrame'

/** Who is not here, and who will ask them; seen by the room as it is written. */
export function MissingPanel({ view, stage, act }: PanelProps<'missing'>) {
  const { organisations, participants, invitations } = view
  const [whoId, setWhoId] = useState<string | null>(null)
  const roster = useMemo(() => rosterOf(organisations, participants), [organisations, participants])
  const participantId = whoId !== null && participants.has(whoId) ? whoId : null
  const open = invitations.filter(({ askerId, person }) => askerId === null && person === '').length
  const status =
    invitations.length === 0
      ? 'the room sees them as they are named'
      : `${counted(invitations.length, 'group')}, ${open === 0 ? 'all will be asked' : `${open} nobody asks yet`}`
  return (
    <StageFrame view={view} stage={stage} status={status} roomSees filled>
      <div className={styles.columns}>
        <div className={styles.side}>
          <MissingForm
            name="Write down who is missing"
            initial={nobodyYet}
            organisations={organisations}
            submitLabel="Write it down"
            onSubmit={(details) =>
              act({ type: 'addInvitation', stageId: stage.id, participantId, ...details }, { quiet: true })
            }
          >
            <WhoField
              label="Who named them"
              roster={roster}
              selectedId={participantId}
              onSelect={setWhoId}
              nobody="The room"
              act={act}
            />
          </MissingForm>
        </div>
        <div className={styles.list}>
          <MissingList view={view} act={act} />
        </div>
      </div>
    </StageFrame>
  )
}
