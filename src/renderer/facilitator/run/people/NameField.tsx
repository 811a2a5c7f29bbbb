import type { Answer } from '../../../shared/connection/connection'
import { useState } from 'react'
import { TextField } from '../../../shared/parts/TextField'

export interface NameFieldProps {
  readonly label: string
  readonly onAdd: (name: string) => Promise<Answer>
  /** The field was left on purpose: the keyboard goes back to where it came from. */
  readonly onClose: () => void
}

/** A name that Enter adds; the field stays for the next one until it is left empty. */
export function NameField({ label, onAdd, onClose }: NameFieldProps) {
  const [name, setName] = useState('')
  const add = async () => {
    if (name.trim() === '') return onClose()
    const outcome = await onAdd(name)
    if (outcome.accepted) setName('')
  }
  return (
    <TextField
      label={label}
      labelHidden
      placeholder="Name, then Enter"
      autoFocus
      value={name}
      onChange={setName}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        event.preventDefault()
        void add()
      }}
    />
  )
}
