import type { NoteTakerView } from '@core/views'
import type { Received } from '@protocol/received'
import { Undo2 } from 'lucide-react'
import { Button } from '../shared/parts/Button'
import { RehearsalMark } from '../shared/parts/RehearsalMark'
import { ThemeSwitch } from '../shared/parts/ThemeSwitch'
import { Tooltip } from '../shared/parts/Tooltip'
import { actInWords } from '../shared/words/acts'
import type { NoteTakerConnection } from './connection'
import styles from './DeskBar.module.css'
import { Saving } from './Saving'

export interface DeskBarProps {
  readonly view: Received<NoteTakerView>
  readonly connection: NoteTakerConnection
  readonly onUndo: () => void
}

export function DeskBar({ view, connection, onUndo }: DeskBarProps) {
  const { details, undoable } = view
  const undoLabel = undoable === null ? 'Undo' : `Undo ${actInWords(undoable)}`
  return (
    <header className={styles.bar}>
      <div className={styles.names}>
        <h1 className={styles.title} title={details.title}>
          {details.title}
        </h1>
        <span className={styles.role}>Notes</span>
        {details.rehearsal && <RehearsalMark />}
      </div>
      <Saving connection={connection} />
      <Tooltip text={undoLabel} shortcut="Alt+Z">
        <Button
          variant="quiet"
          size="small"
          icon={Undo2}
          aria-label={undoLabel}
          disabled={undoable === null}
          onClick={onUndo}
        >
          Undo
        </Button>
      </Tooltip>
      <ThemeSwitch />
    </header>
  )
}
