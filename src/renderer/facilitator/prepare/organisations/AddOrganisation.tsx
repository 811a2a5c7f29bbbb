import { limits } from '@core/limits'
import { type Sector, sectors } from '@core/sector'
import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { Plus } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { Select } from '../../../shared/parts/Select'
import { TextField } from '../../../shared/parts/TextField'
import { useAct } from '../../../shared/parts/use-act'
import { outcomeInWords } from '../../../shared/words/refusals'
import styles from './OrganisationsSection.module.css'

/** Adds one; the field is ready for the next at once. */
export function AddOrganisation({ view }: { readonly view: Received<FacilitatorView> }) {
  const act = useAct(view)
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const [sector, setSector] = useState<Sector>('statutory')
  const [error, setError] = useState<string | null>(null)

  const add = async (event: FormEvent) => {
    event.preventDefault()
    const outcome = await act({ type: 'addOrganisations', organisations: [{ name, sector }] }, { quiet: true })
    if (outcome.accepted) setName('')
    setError(outcome.accepted ? null : outcomeInWords(outcome, view))
    field.current?.focus()
  }

  return (
    <form className={styles.adder} onSubmit={(event) => void add(event)}>
      <TextField
        ref={field}
        label="Name of an organisation"
        value={name}
        onChange={(typed) => {
          setName(typed)
          setError(null)
        }}
        maxLength={limits.nameLength}
        error={error}
      />
      <Select
        label="Its sector"
        value={sector}
        options={sectors.map((value) => ({ value, label: view.details.sectorLabels[value] }))}
        onChange={setSector}
      />
      <Button type="submit" icon={Plus} disabled={name.trim() === ''}>
        Add
      </Button>
    </form>
  )
}
