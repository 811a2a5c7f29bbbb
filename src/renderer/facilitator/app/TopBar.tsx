import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { House, NotebookPen, Presentation, ScreenShareOff, Undo2 } from 'lucide-react'
import { bridge } from '../../shared/connection/bridge'
import { Button } from '../../shared/parts/Button'
import { IconButton } from '../../shared/parts/IconButton'
import { RehearsalMark } from '../../shared/parts/RehearsalMark'
import { ThemeSwitch } from '../../shared/parts/ThemeSwitch'
import { Tooltip } from '../../shared/parts/Tooltip'
import { useShortcuts } from '../../shared/shortcuts/ShortcutScope'
import { useUndo } from '../../shared/acting/use-undo'
import { useAct } from '../../shared/parts/use-act'
import { actInWords } from '../../shared/words/acts'
import { PhonesButton } from '../door/PhonesButton'
import { ScreenButton } from '../screen/ScreenButton'
import styles from './TopBar.module.css'
import type { Step } from './use-step'

const steps: readonly { readonly id: Step; readonly label: string }[] = [
  { id: 'prepare', label: 'Prepare' },
  { id: 'run', label: 'Run' },
  { id: 'plan', label: 'Plan' },
]

export interface TopBarProps {
  readonly view: Received<FacilitatorView>
  readonly step: Step
  readonly onStep: (step: Step) => void
  readonly projectorShown: boolean
  readonly onHome: () => void
  readonly leaving: boolean
}

export function TopBar({ view, step, onStep, projectorShown, onHome, leaving }: TopBarProps) {
  const undo = useUndo(view.undoable, useAct(view))
  const undoLabel = view.undoable === null ? 'Undo' : `Undo ${actInWords(view.undoable)}`
  useShortcuts(
    view.undoable === null
      ? []
      : [{ key: 'ctrl+z', shown: 'Ctrl+Z', does: undoLabel, group: 'anywhere', run: undo }],
  )
  return (
    <header className={styles.bar}>
      <IconButton icon={House} label="Home" onClick={onHome} disabled={leaving} />
      <div className={styles.names}>
        <h1 className={styles.title} title={view.details.title}>
          {view.details.title}
        </h1>
        {view.details.rehearsal && <RehearsalMark />}
      </div>
      <nav aria-label="Steps" className={styles.steps}>
        {steps.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className={styles.step}
            aria-current={id === step ? 'step' : undefined}
            onClick={() => onStep(id)}
          >
            {label}
          </button>
        ))}
      </nav>
      <div className={styles.tools}>
        <Tooltip text={undoLabel} shortcut="Ctrl+Z">
          <Button
            variant="quiet"
            size="small"
            icon={Undo2}
            aria-label={undoLabel}
            disabled={view.undoable === null}
            onClick={undo}
          >
            Undo
          </Button>
        </Tooltip>
        <PhonesButton view={view} projectorShown={projectorShown} />
        <Tooltip text={projectorShown ? 'Put the projector window away' : 'Show the projector window'}>
          <Button
            variant={projectorShown ? 'plain' : 'quiet'}
            size="small"
            icon={projectorShown ? Presentation : ScreenShareOff}
            aria-pressed={projectorShown}
            onClick={() => void bridge.showProjector({ shown: !projectorShown })}
          >
            Projector
          </Button>
        </Tooltip>
        <ScreenButton projectorShown={projectorShown} />
        <IconButton icon={NotebookPen} label="Open the note-taker’s window" onClick={() => void bridge.openNoteTaker({})} />
        <ThemeSwitch />
      </div>
    </header>
  )
}
