import type { Note } from '@core/notes/notes'
import type { NamedPriority } from '@core/views'
import { Trash2 } from 'lucide-react'
import { IconButton } from '../../shared/parts/IconButton'
import { TextArea } from '../../shared/parts/TextArea'
import { showToast } from '../../shared/parts/toast-queue'
import { useDraft } from '../../shared/parts/use-draft'
import { noteKindLabels } from '../../shared/words/labels'
import { shortened } from '../../shared/words/names'
import type { DoAct } from '../run/panel'
import styles from './PlanNotes.module.css'

export interface PlanNoteProps {
  readonly note: Note
  readonly priorities: readonly NamedPriority[]
  readonly act: DoAct
  readonly open: boolean
}

/** A decision, note or quote: its words can be put right where they stand. */
export function PlanNote({ note, priorities, act, open }: PlanNoteProps) {
  const draft = useDraft(note.text, (text) => act({ type: 'editNote', noteId: note.id, text }, { quiet: true }))
  const name = `${noteKindLabels[note.kind]}: ${shortened(note.text, 40)}`
  const priority = priorities.find(({ id }) => id === note.priorityId)
  const remove = async () => {
    const outcome = await act({ type: 'removeNote', noteId: note.id })
    if (!outcome.accepted) return
    showToast({ text: `Removed: “${shortened(note.text, 60)}”`, action: { label: 'Undo', onAct: () => void act({ type: 'undo' }) } })
  }
  return (
    <li className={styles.note}>
      <div>
        {open ? (
          <TextArea label={name} labelHidden rows={1} {...draft} />
        ) : (
          <p className={note.kind === 'quote' ? styles.quote : undefined}>
            {note.kind === 'quote' ? `“${note.text}”` : note.text}
          </p>
        )}
        {(priority !== undefined || note.kind === 'quote') && (
          <p className={styles.about}>
            {[note.kind === 'quote' ? 'Quote' : '', priority === undefined ? '' : `About: ${priority.name}`].filter(Boolean).join(' · ')}
          </p>
        )}
      </div>
      {open && <IconButton icon={Trash2} label={`Remove ${name}`} tooltip="Remove" onClick={() => void remove()} />}
    </li>
  )
}
