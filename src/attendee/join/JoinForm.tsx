import { limits } from '@core/limits'
import { useState } from 'preact/hooks'
import type { View } from '../names'
import { usePage } from '../page-context'
import { refusalInWords } from '../words/refusal-in-words'
import type { JoinScreenProps } from './JoinScreen'
import { OrganisationChoice, type SpeaksFor } from './OrganisationChoice'

export interface JoinFormProps extends JoinScreenProps {
  readonly view: View
  readonly back: () => void
}

/** Organisation or resident, a name if one likes, and in. */
export function JoinForm({ view, place, back }: JoinFormProps) {
  const { room, words } = usePage()
  const { join } = words
  const [speaksFor, setSpeaksFor] = useState<SpeaksFor | null>(null)
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  const mayGo = !place.joining && !view.joiningLocked
  const problem = problemNow()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(speaksFor === null)
        if (speaksFor !== null && mayGo) room.join(name.trim(), speaksFor.organisationId)
      }}
    >
      {view.joiningLocked && (
        <p className="notice" role="status">
          {join.locked}
        </p>
      )}
      <OrganisationChoice organisations={view.organisations} chosen={speaksFor} choose={setSpeaksFor} />
      <label htmlFor="name">{join.name}</label>
      <input
        id="name"
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
        autoComplete="name"
        maxLength={limits.nameLength}
      />
      <p role="alert" className="problem">
        {problem}
      </p>
      <div className="row">
        <button type="submit" className="primary" aria-disabled={!mayGo}>
          {place.joining && <span className="spinner" aria-hidden />}
          {place.joining ? join.going : join.go}
        </button>
        <button type="button" onClick={back}>
          {join.back}
        </button>
      </div>
    </form>
  )

  function problemNow() {
    if (missing && speaksFor === null) return join.choose
    return place.refused === null ? '' : refusalInWords(place.refused, words)
  }
}
