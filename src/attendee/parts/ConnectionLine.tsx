import { usePage } from '../page-context'

/** Says that the laptop is out of reach, once that has lasted for a while. */
export function ConnectionLine() {
  const { state, words } = usePage()
  const text = textFor()
  return (
    <div className="connection" role="status">
      {text !== null && (
        <p>
          {state.doorSays === null && <span className="spinner" aria-hidden />}
          {text}
        </p>
      )}
    </div>
  )

  function textFor() {
    if (state.place.name === 'sent-away' || state.place.name === 'outside') return null
    if (state.doorSays !== null) return words.connection[state.doorSays]
    return state.outOfReach ? words.connection.lost : null
  }
}
