import { limits } from '@core/limits'
import type { NoteKind } from '@core/notes/notes'
import { Plus } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import { Button } from '../../shared/parts/Button'
import { Select } from '../../shared/parts/Select'
import { TextField } from '../../shared/parts/TextField'
import { noteKindLabels } from '../../shared/words/labels'
import type { DoAct } from '../run/panel'
import styles from './PlanNotes.module.css'

/** One more decision, note or quote: write, Enter, and the next. */
export function AddNote({ kinds, act }: { kinds: readonly [NoteKind, ...NoteKind[]]; act: DoAct }) {
  const [kind, setKind] = useState<NoteKind>(kinds[0])
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return field.current?.focus()
    const outcome = await act({ type: 'addNote', kind, text, priorityId: null })
    if (outcome.accepted) setText((now) => (now === text ? '' : now))
    field.current?.focus()
  }
  return (
    <form className={styles.add} aria-label={`Add a ${kinds.join(' or ')}`} onSubmit={(event) => void add(event)}>
      {kinds.length > 1 && (
        <div className={styles.kind}>
          <Select
            label="Kind"
            labelHidden
            value={kind}
            options={kinds.map((value) => ({ value, label: noteKindLabels[value] }))}
            onChange={setKind}
          />
        </div>
      )}
      <div className={styles.text}>
        <TextField
          ref={field}
          label={`A new ${noteKindLabels[kind].toLowerCase()}`}
          labelHidden
          placeholder={placeholders[kind]}
          maxLength={limits.noteLength}
          value={text}
          onChange={setText}
        />
      </div>
      <Button type="submit" icon={Plus}>
        Add {noteKindLabels[kind].toLowerCase()}
      </Button>
    </form>
  )
}

const placeholders: Readonly<Record<NoteKind, string>> = {
  decision: 'What was decided',
  note: 'What to remember',
  quote: 'What somebody said, word for word',
}
