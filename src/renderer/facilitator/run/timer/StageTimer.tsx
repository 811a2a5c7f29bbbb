import type { Timer } from '@core/agenda/agenda'
import { Pause, Play, Plus } from 'lucide-react'
import { Button } from '../../../shared/parts/Button'
import { useShortcuts } from '../../../shared/shortcuts/ShortcutScope'
import { TimerReading } from '../../../shared/timer/TimerReading'
import type { DoAct } from '../panel'
import styles from './StageTimer.module.css'

const minuteMs = 60_000

/** What is left of the stage, and the buttons for it. */
export function StageTimer({ timer, act }: { readonly timer: Timer; readonly act: DoAct }) {
  const running = timer.state === 'running'
  const toggle = () => void act(running ? { type: 'pauseTimer' } : { type: 'startTimer' })
  const extend = () => void act({ type: 'extendTimer', byMs: minuteMs })
  useShortcuts([
    { key: 't', shown: 'T or Space', does: running ? 'Pause the timer' : 'Start the timer', group: 'time', run: toggle },
    { key: ' ', shown: '', does: 'Start or pause the timer', run: toggle },
    { key: '+', shown: '+', does: 'Add a minute', group: 'time', run: extend },
  ])
  return (
    <div role="group" aria-label="Timer" className={styles.timer}>
      <TimerReading timer={timer} />
      <Button icon={running ? Pause : Play} onClick={toggle}>
        {running ? 'Pause' : 'Start'}
      </Button>
      <Button icon={Plus} variant="quiet" onClick={extend}>
        1 minute
      </Button>
    </div>
  )
}
