import type { AttendeeAct } from '@protocol/live/device-acts'
import { usePage } from '../page-context'
import { refusalInWords } from '../words/refusal-in-words'

export interface SaveMarkProps {
  /** Which acts it speaks for. */
  readonly about: (act: AttendeeAct) => boolean
  /** There is something of this person's at the laptop already. */
  readonly saved: boolean
}

/** How far a save is: a tick, a spinner, or what to do. */
export function SaveMark({ about, saved }: SaveMarkProps) {
  const { state, words, room, keepsLasting } = usePage()
  const { queue, settled, failed } = state.outbox
  const failures = failed.filter(({ act }) => about(act))
  const [failure] = failures
  if (failure !== undefined) {
    // A vote that was closed meanwhile refuses every answer alike: once is enough to read it.
    const alike = failures.filter(({ why }) => why.code === failure.why.code)
    return (
      <p className="save failed" role="alert">
        <span aria-hidden>!</span>
        <span>
          {words.save.failed} {refusalInWords(failure.why, words)}{' '}
          <button type="button" className="link" onClick={() => alike.forEach(({ id }) => room.dismiss(id))}>
            OK
          </button>
        </span>
      </p>
    )
  }
  if (queue.some(({ act }) => about(act))) {
    return state.outOfReach ? (
      <p className="save">
        <span aria-hidden>⋯</span>
        {keepsLasting ? words.save.kept : words.save.keptHere}
      </p>
    ) : (
      <p className="save">
        <span className="spinner" aria-hidden />
        {words.save.saving}
      </p>
    )
  }
  if (!saved && !settled.some(({ act }) => about(act))) return null
  return (
    <p className="save saved">
      <span aria-hidden>✓</span>
      {words.save.saved}
    </p>
  )
}
