import type { Timer } from '@core/agenda/agenda'
import { useEffect, useState } from 'preact/hooks'
import { minutesAndSeconds } from '../dates'
import { usePage } from '../page-context'

/** What is left of the stage, on the laptop's clock. */
export function StageClock({ timer, large = false }: { readonly timer: Timer; readonly large?: boolean }) {
  const { state, words } = usePage()
  const [now, setNow] = useState(() => Date.now())
  const running = timer.state === 'running'
  useEffect(() => {
    if (!running) return undefined
    setNow(Date.now())
    const beat = window.setInterval(() => setNow(Date.now()), 500)
    return () => window.clearInterval(beat)
  }, [running])

  // Before it starts it tells nobody anything, but for how long a break is.
  const unstarted = !running && timer.remainingMs === timer.durationMs
  if (timer.durationMs === 0 || (unstarted && !large)) return null
  const leftMs = running ? timer.endsAt - (now + state.laptopOffsetMs) : timer.remainingMs
  const time = minutesAndSeconds(leftMs)
  const share = leftMs / timer.durationMs
  const urgency = !running || share > 0.2 ? '' : share > 0.05 ? ' soon' : ' now'
  const over = leftMs <= 0
  const text = over ? words.stage.over : running ? words.stage.left(time) : words.stage.paused(time)
  return (
    <p className={`clock${urgency}${large ? ' large' : ''}`} role="timer">
      {large && !over ? (
        <>
          <span aria-hidden className="digits">
            {time}
          </span>
          <span className="visually-hidden">{text}</span>
        </>
      ) : (
        text
      )}
    </p>
  )
}
