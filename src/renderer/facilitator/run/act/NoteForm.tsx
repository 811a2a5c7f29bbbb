import { limits } from '@core/limits'
import { type NoteKind, noteKinds } from '@core/notes/notes'
import { type FormEvent, useRef, useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { Select } from '../../../shared/parts/Select'
import { TextField } from '../../../shared/parts/TextField'
import { noteKindLabels } from '../../../shared/words/labels'
import type { DoAct } from '../panel'
import { useShortcuts } from '../shortcuts/ShortcutScope'
import styles from './NoteForm.module.css'

/** What was decided, noticed or said: kind, text, Enter. */
export function NoteForm({ priorityId, act }: { readonly priorityId: string | null; readonly act: DoAct }) {
  const [kind, setKind] = useState<NoteKind>('decision')
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useShortcuts([{ key: 'd', shown: 'D', does: 'Write a decision or a note', run: () => field.current?.focus() }])
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    const outcome = await act({ type: 'addNote', kind, text, priorityId })
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
