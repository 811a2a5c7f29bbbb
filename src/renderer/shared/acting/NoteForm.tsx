import { limits } from '@core/limits'
import { type NoteKind, noteKinds } from '@core/notes/notes'
import { type FormEvent, useRef, useState } from 'react'
import { Button } from '../parts/Button'
import { Select } from '../parts/Select'
import { TextField } from '../parts/TextField'
import { useShortcuts } from '../shortcuts/ShortcutScope'
import { noteKindLabels } from '../words/labels'
import type { DoAct } from './acting'
import styles from './NoteForm.module.css'

/** A key that begins a note; without a kind, of the kind that was written last. */
export interface NoteKey {
  readonly key: string
  readonly shown: string
  readonly does: string
  readonly kind?: NoteKind
}

export interface NoteFormProps {
  readonly priorityId: string | null
  readonly act: DoAct
  readonly keys?: readonly NoteKey[] | undefined
}

const oneKey: readonly NoteKey[] = [{ key: 'd', shown: 'D', does: 'Write a decision or a note' }]

/** What was decided, noticed or said: kind, text, Enter. */
export function NoteForm({ priorityId, act, keys = oneKey }: NoteFormProps) {
  const [kind, setKind] = useState<NoteKind>('decision')
  const [text, setText] = useState('')
  const saving = useRef(false)
  const field = useRef<HTMLInputElement>(null)
  const begin = (wanted: NoteKind | undefined) => {
    if (wanted !== undefined) setKind(wanted)
    field.current?.focus()
  }
  useShortcuts(keys.map(({ kind: wanted, ...key }) => ({ ...key, run: () => begin(wanted) })))
  const add = async (event: FormEvent) => {
    event.preventDefault()
    // A second Enter before the first is answered would write it twice.
    if (text.trim() === '' || saving.current) return
    saving.current = true
    const outcome = await act({ type: 'addNote', kind, text, priorityId }).finally(() => {
      saving.current = false
    })
    if (outcome.accepted) setText((now) => (now === text ? '' : now))
    field.current?.focus()
  }
  return (
    <form aria-label="Write down a decision or a note" className={styles.form} onSubmit={(event) => void add(event)}>
      <Select
        label="Kind"
        labelHidden
        value={kind}
        options={noteKinds.map((value) => ({ value, label: noteKindLabels[value] }))}
        onChange={setKind}
      />
      <TextField
        ref={field}
        label={`${noteKindLabels[kind]} in words`}
        labelHidden
        placeholder={placeholders[kind]}
        maxLength={limits.noteLength}
        value={text}
        onChange={setText}
      />
      <Button type="submit" shortcut="Enter">
        Write it down
      </Button>
    </form>
  )
}

const placeholders: Readonly<Record<NoteKind, string>> = {
  decision: 'What was decided',
  note: 'What to remember',
  quote: 'What somebody said, word for word',
}
