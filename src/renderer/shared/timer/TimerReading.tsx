import type { Timer } from '@core/agenda/agenda'
import { Hourglass, TimerOff, TriangleAlert } from 'lucide-react'
import { classNames } from '../parts/class-names'
import { timerFace } from '../words/durations'
import { remainingMs, timerInWords, type Urgency, urgencyOf } from './timer-in-words'
import styles from './TimerReading.module.css'
import { useNow } from './use-now'

const icons = { calm: null, soon: Hourglass, last: TriangleAlert, over: TimerOff }
const spoken: Readonly<Record<Urgency, string>> = {
  calm: '',
  soon: 'A fifth of the time is left.',
  last: 'The time is nearly over.',
  over: 'The time is over.',
}

/** What is left of the stage. Digits are quiet to a screen reader; the turning points are not. */
export function TimerReading({ timer }: { readonly timer: Timer }) {
  const running = timer.state === 'running'
  const now = useNow(250, running)
  const left = remainingMs(timer, now)
  const urgency = urgencyOf(timer, now)
  const Icon = icons[urgency]
  return (
    <>
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
    </>
  )
}
