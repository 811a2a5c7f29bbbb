import type { Note } from '@core/notes/notes'
import { Trash2 } from 'lucide-react'
import { IconButton } from '../parts/IconButton'
import { TextField } from '../parts/TextField'
import { useDraft } from '../parts/use-draft'
import { noteKindLabels } from '../words/labels'
import { shortened } from '../words/names'
import type { DoAct } from './acting'
import styles from './NoteList.module.css'

/** Decisions, notes and quotes as they were written down, newest first; each can be corrected where it stands. */
export function NoteList({ notes, act }: { readonly notes: readonly Note[]; readonly act: DoAct }) {
  return (
    <ul className={styles.notes}>
      {notes.toReversed().map((note) => (
        <NoteItem key={note.id} note={note} act={act} />
      ))}
    </ul>
  )
}

function NoteItem({ note, act }: { readonly note: Note; readonly act: DoAct }) {
  const words = shortened(note.text, 40)
  const draft = useDraft(note.text, (text) => act({ type: 'editNote', noteId: note.id, text }, { quiet: true }))
  return (
    <li className={styles.note}>
      <span className={styles.kind}>{noteKindLabels[note.kind]}</span>
      <TextField label={`${noteKindLabels[note.kind]}: ${words}`} labelHidden {...draft} />
      <IconButton
        icon={Trash2}
        label={`Remove ${noteKindLabels[note.kind].toLowerCase()}: ${words}`}
        tooltip="Remove"
        onClick={() => void act({ type: 'removeNote', noteId: note.id })}
      />
    </li>
  )
}
