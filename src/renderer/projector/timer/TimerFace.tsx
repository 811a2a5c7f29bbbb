import type { Timer } from '@core/agenda/agenda'
import { AlarmClock, Clock, Hourglass, type LucideIcon, Pause, TimerOff } from 'lucide-react'
import { classNames } from '../../shared/parts/class-names'
import { shareStyle } from '../../shared/results/share-style'
import { useWords } from '../language'
import type { ProjectorWords } from '../words'
import styles from './TimerFace.module.css'
import type { TimerPhase, TimerReading } from './timer-reading'
import { useTimerReading } from './use-timer-reading'

const icons: Readonly<Record<TimerPhase, LucideIcon>> = {
  ready: Clock,
  enough: Clock,
  short: Hourglass,
  last: AlarmClock,
  over: TimerOff,
}

/** What is left, in digits, in words with a shape, and as a bar that empties. */
export function TimerFace({ timer, large = false }: { timer: Timer; large?: boolean }) {
  const words = useWords()
  const reading = useTimerReading(timer)
  const Icon = reading.paused ? Pause : icons[reading.phase]
  return (
    <div role="timer" className={classNames(styles.timer, styles[reading.phase], large && styles.large)}>
      <p className={styles.words}>
        <Icon aria-hidden size="1.1em" strokeWidth={2.5} /> {inWords(reading, words)}
      </p>
      <p className={styles.clock}>{reading.clock}</p>
      <span aria-hidden className={styles.track}>
        <span className={styles.bar} style={shareStyle(reading.share)} />
      </span>
    </div>
  )
}

function inWords({ phase, paused }: TimerReading, words: ProjectorWords): string {
  const said = phase === 'enough' ? words.timer.left : words.timer[phase]
  if (!paused) return said
  return phase === 'enough' ? words.timer.paused : `${said}, ${words.timer.paused}`
}
