import type { ActionDetails } from '@core/actions/actions'
import { limits } from '@core/limits'
import type { Organisation } from '@core/people/people'
import { type FormEvent, type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef, useState } from 'react'
import type { Answer } from '../connection/connection'
import { Button } from '../parts/Button'
import { ComboBox } from '../parts/ComboBox'
import { TextField } from '../parts/TextField'
import { outcomeInWords } from '../words/refusals'
import { useNow } from '../timer/use-now'
import { type ActionDraft, read, understoodDue } from './action-draft'
import styles from './ActionForm.module.css'
import { localDate } from './due-in-words'
import { SupportersField } from './SupportersField'

export interface ActionFormProps {
  readonly name: string
  readonly initial: ActionDraft
  readonly organisations: readonly Organisation[]
  readonly submitLabel: string
  readonly onSubmit: (action: ActionDetails) => Promise<Answer>
  /** With it Escape and a button leave the form. */
  readonly onCancel?: () => void
  readonly autoFocus?: boolean
  readonly ref?: Ref<{ readonly focus: () => void }>
}

/**
 * An action, by keyboard alone: text, Tab, lead, Tab, supporters, Tab, person, Tab, date in words, Tab, measure; Enter
 * in any field keeps it, empties the form and starts over.
 */
export function ActionForm(props: ActionFormProps) {
  const { name, initial, organisations, submitLabel, onSubmit, onCancel, autoFocus = false, ref } = props
  const [draft, setDraft] = useState(initial)
  const [wrong, setWrong] = useState<{ readonly field: 'text' | 'due' | 'form'; readonly why: string } | null>(null)
  // A lead is looked for by its letters; a new key forgets those of the last action.
  const [round, setRound] = useState(0)
  const saving = useRef(false)
  const text = useRef<HTMLInputElement>(null)
  const due = useRef<HTMLInputElement>(null)
  const headingId = useId()
  useImperativeHandle(ref, () => ({ focus: () => text.current?.focus() }))
  const today = localDate(new Date(useNow(60_000)))
  const change = (changes: Partial<ActionDraft>) => setDraft((now) => ({ ...now, ...changes }))

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    // A second Enter before the first is answered would add it twice.
    if (saving.current) return
    const found = read(draft, today)
    if (!found.ok) {
      const field = found.field === 'text' ? text : due
      setWrong({
        field: found.field,
        why: found.field === 'text' ? 'Say what will be done' : 'Not understood as a date',
      })
      return field.current?.focus()
    }
    saving.current = true
    const outcome = await onSubmit(found.action).finally(() => {
      saving.current = false
    })
    if (!outcome.accepted) return setWrong({ field: 'form', why: outcomeInWords(outcome) })
    setWrong(null)
    setDraft(initial)
    setRound((now) => now + 1)
    text.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onCancel?.()
  }
  const errorOf = (field: 'text' | 'due') => (wrong?.field === field ? wrong.why : null)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come up from its fields
    <form
      aria-labelledby={headingId}
      className={styles.form}
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
    >
      <h3 id={headingId} className="visually-hidden">
        {name}
      </h3>
      <div className={styles.text}>
        <TextField
          ref={text}
          label="What will be done"
          labelHidden
          placeholder="What will be done"
          autoFocus={autoFocus}
          maxLength={limits.actionTextLength}
          value={draft.text}
          onChange={(value) => change({ text: value })}
          error={errorOf('text')}
        />
      </div>
      <ComboBox
        key={round}
        label="Lead"
        options={organisations.map(({ id, name: label }) => ({ id, label }))}
        selectedId={draft.leadId}
        onSelect={(leadId) => change({ leadId })}
      />
      <SupportersField
        organisations={organisations.filter(({ id }) => id !== draft.leadId)}
        selectedIds={draft.supporterIds}
        onChange={(supporterIds) => change({ supporterIds })}
      />
      <TextField
        label="Person"
        maxLength={limits.nameLength}
        value={draft.person}
        onChange={(person) => change({ person })}
      />
      <TextField
        ref={due}
        label="By when"
        description={understoodDue(draft.dueWords, today)}
        value={draft.dueWords}
        onChange={(dueWords) => change({ dueWords })}
        error={errorOf('due')}
      />
      <TextField
        label="How we will know"
        maxLength={limits.measureLength}
        value={draft.measure}
        onChange={(measure) => change({ measure })}
      />
      <div className={styles.buttons}>
        <Button type="submit" shortcut="Enter">
          {submitLabel}
        </Button>
        {onCancel && (
          <Button variant="quiet" shortcut="Esc" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
      {wrong?.field === 'form' && (
        <p role="alert" className={styles.refused}>
          {wrong.why}
        </p>
      )}
    </form>
  )
}
