import { usePage } from '../page-context'

/** Before it starts: nothing to do, and nothing to worry about. */
export function WaitingScreen() {
  const { state, words } = usePage()
  return (
    <div className="waiting">
      <span className="table-mark" aria-hidden>
        <i />
        <i />
        <i />
        <i />
        <i />
        <i />
      </span>
      <p>{state.view === null ? words.waiting.none : words.waiting.soon}</p>
    </div>
  )
}
