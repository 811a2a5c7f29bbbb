import type { NoteTakerView } from '@core/views'
import type { Received } from '@protocol/received'
import { useUndo } from '../shared/acting/use-undo'
import { useReadable } from '../shared/connection/readable'
import { Banner } from '../shared/parts/Banner'
import { useExplained } from '../shared/parts/use-act'
import { classNames } from '../shared/parts/class-names'
import { useShortcuts } from '../shared/shortcuts/ShortcutScope'
import { goneInWords } from '../shared/words/connection'
import type { NoteTakerConnection } from './connection'
import { DeskBar } from './DeskBar'
import styles from './Desk.module.css'
import { GroupingDesk } from './GroupingDesk'
import { Room } from './room/Room'
import { Writing } from './writing/Writing'

export interface DeskProps {
  readonly view: Received<NoteTakerView>
  readonly connection: NoteTakerConnection
}

/** Where the note-taker writes, with the room to look at beside it. */
export function Desk({ view, connection }: DeskProps) {
  const act = useExplained(connection.submit, view)
  const status = useReadable(connection.status)
  const undo = useUndo(view.undoable, act)
  useShortcuts([
    { key: 'alt+z', shown: 'Alt+Z', does: 'Undo, also while you write', run: undo },
    { key: 'ctrl+z', shown: 'Ctrl+Z', does: 'Undo, where no text is being written', run: undo },
  ])
  const stage = view.stages.find(({ id }) => id === view.currentStageId)
  const grouping = stage?.activity.kind === 'group' ? { stage, activity: stage.activity } : null
  const gone = status.state === 'gone' ? goneInWords(status.why) : null
  return (
    <div className={styles.desk}>
      <DeskBar view={view} connection={connection} onUndo={undo} />
      {gone !== null && (
        <Banner tone="loud" title={gone.title}>
          {gone.next}
        </Banner>
      )}
      {view.status === 'closed' && (
        <Banner tone="info" title="This workshop is closed.">
          Nothing can be changed until the facilitator opens it again.
        </Banner>
      )}
      <div className={classNames(styles.columns, grouping !== null && styles.grouping)}>
        {grouping !== null && <GroupingDesk view={view} {...grouping} act={act} />}
        <main className={styles.writing}>
          <Writing view={view} act={act} />
        </main>
        {grouping === null && <Room view={view} />}
      </div>
    </div>
  )
}
