import type { Timer } from '@core/agenda/agenda'
import { Hourglass, Pause, Play, Plus, TimerOff, TriangleAlert } from 'lucide-react'
import { Button } from '../../../shared/parts/Button'
import { classNames } from '../../../shared/parts/class-names'
import { timerFace } from '../../../shared/words/durations'
import type { DoAct } from '../panel'
import { useShortcuts } from '../shortcuts/ShortcutScope'
import styles from './StageTimer.module.css'
import { remainingMs, timerInWords, type Urgency, urgencyOf } from './timer-in-words'
import { useNow } from './use-now'

const minuteMs = 60_000
const icons = { calm: null, soon: Hourglass, last: TriangleAlert, over: TimerOff }
const spoken: Readonly<Record<Urgency, string>> = {
  calm: '',
  soon: 'A fifth of the time is left.',
  last: 'The time is nearly over.',
  over: 'The time is over.',
}

/** What is left of the stage, and the buttons for it. Digits are quiet to a screen reader; the turning points are not. */
export function StageTimer({ timer, act }: { readonly timer: Timer; readonly act: DoAct }) {
  const running = timer.state === 'running'
  const now = useNow(250, running)
  const left = remainingMs(timer, now)
  const urgency = urgencyOf(timer, now)
  const Icon = icons[urgency]
  const toggle = () => void act(running ? { type: 'pauseTimer' } : { type: 'startTimer' })
  const extend = () => void act({ type: 'extendTimer', byMs: minuteMs })
  useShortcuts([
    { key: 't', shown: 'T or Space', does: running ? 'Pause the timer' : 'Start the timer', run: toggle },
    { key: ' ', shown: '', does: 'Start or pause the timer', run: toggle },
    { key: '+', shown: '+', does: 'Add a minute', run: extend },
  ])
  return (
    <div role="group" aria-label="Timer" className={styles.timer}>
      <p className={classNames(styles.reading, styles[urgency])}>
        {Icon && <Icon aria-hidden className={styles.icon} />}
        {left < 0 && <span className={styles.words}>{timerInWords(timer, now)}</span>}
        <span role="timer" className={styles.digits}>
          {timerFace(Math.abs(left))}
        </span>
        {left >= 0 && <span className={styles.words}>{timerInWords(timer, now)}</span>}
      </p>
      <span role="status" className="visually-hidden">
        {running ? spoken[urgency] : ''}
      </span>
      <Button icon={running ? Pause : Play} onClick={toggle}>
        {running ? 'Pause' : 'Start'}
      </Button>
      <Button icon={Plus} variant="quiet" onClick={extend}>
        1 minute
      </Button>
    </div>
  )
}
