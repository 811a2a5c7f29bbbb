import type { InvitationDetails } from '@core/invitations/invitations'
import type { Organisation } from '@core/people/people'
import { limits } from '@core/limits'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import type { Answer } from '../connection/connection'
import { Button } from '../parts/Button'
import { ComboBox } from '../parts/ComboBox'
import { TextField } from '../parts/TextField'
import { useShortcuts } from '../shortcuts/ShortcutScope'
import { outcomeInWords } from '../words/refusals'
import styles from './Missing.module.css'

export interface MissingFormProps {
  readonly name: string
  readonly initial: InvitationDetails
  readonly organisations: readonly Organisation[]
  readonly submitLabel: string
  readonly onSubmit: (details: InvitationDetails) => Promise<Answer>
  /** Asks what else there is to ask. */
  readonly children?: ReactNode
  /** Where there is something to go back to. */
  readonly onCancel?: () => void
}

export const nobodyYet: InvitationDetails = { who: '', askerId: null, person: '' }

/** Who is not here, and who will ask them. Enter keeps it. */
export function MissingForm(props: MissingFormProps) {
  const { name, initial, organisations, submitLabel, onSubmit, children, onCancel } = props
  const [details, setDetails] = useState(initial)
  const [made, setMade] = useState(0)
  const [error, setError] = useState<string | null>(null)
  const saving = useRef(false)
  const field = useRef<HTMLInputElement>(null)
  const isNew = onCancel === undefined
  useShortcuts(
    isNew ? [{ key: 'c', shown: 'C', does: 'Write down who is missing', run: () => field.current?.focus() }] : [],
  )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    // A second Enter before the first is answered would write it twice.
    if (saving.current || details.who.trim() === '') return
    saving.current = true
    const outcome = await onSubmit(details).finally(() => {
      saving.current = false
    })
    if (!outcome.accepted) return setError(outcomeInWords(outcome))
    setError(null)
    if (!isNew) return
    setDetails(nobodyYet)
    setMade(made + 1)
    field.current?.focus()
  }
  return (
    <form aria-label={name} className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextField
        ref={field}
        label="Who is not here?"
        placeholder="A group, in the room’s words. Enter keeps it."
        maxLength={limits.nameLength}
        value={details.who}
        onChange={(who) => setDetails({ ...details, who })}
        error={error}
        autoFocus={!isNew}
      />
      <ComboBox
        key={made}
        label="Which organisation will ask them?"
        options={organisations.map(({ id, name: label }) => ({ id, label }))}
        selectedId={details.askerId}
        onSelect={(askerId) => setDetails({ ...details, askerId })}
        placeholder="Not said yet"
      />
      <TextField
        label="Which person?"
        placeholder="As said in the room"
        maxLength={limits.nameLength}
        value={details.person}
        onChange={(person) => setDetails({ ...details, person })}
      />
      {children}
      <div className={styles.buttons}>
        <Button type="submit" {...(isNew ? { shortcut: 'Enter' } : {})}>
          {submitLabel}
        </Button>
        {onCancel !== undefined && (
          <Button variant="quiet" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  )
}
