import type { Action } from '@core/actions/actions'
import type { Organisation } from '@core/people/people'
import { useState } from 'react'
import type { DoAct } from '../acting/acting'
import { ComboBox } from '../parts/ComboBox'
import { outcomeInWords } from '../words/refusals'

/** Who sees to it from now on, said in the room. */
export function TakeLead(props: {
  readonly action: Action
  readonly organisations: readonly Organisation[]
  readonly act: DoAct
}) {
  const { action, organisations, act } = props
  const [error, setError] = useState<string | null>(null)
  const take = async (organisationId: string | null) => {
    if (organisationId === null) return
    const outcome = await act({ type: 'takeLead', actionId: action.id, organisationId }, { quiet: true })
    setError(outcome.accepted ? null : outcomeInWords(outcome))
  }
  return (
    <ComboBox
      label="Who takes the lead?"
      options={organisations.map(({ id, name }) => ({ id, label: name }))}
      selectedId={null}
      onSelect={(id) => void take(id)}
      placeholder="Nobody yet"
      error={error}
    />
  )
}
