import type { Note } from '@core/notes/notes'
import type { NamedPriority } from '@core/views'
import type { DoAct } from '../run/panel'
import { AddNote } from './AddNote'
import { PlanNote } from './PlanNote'
import styles from './PlanNotes.module.css'
import { PlanSection } from './PlanSection'

export interface PlanNotesProps {
  readonly notes: readonly Note[]
  readonly priorities: readonly NamedPriority[]
  readonly act: DoAct
  readonly open: boolean
}

/** What was decided, and apart from it what was noted and said. */
export function PlanNotes({ notes, priorities, act, open }: PlanNotesProps) {
  const decisions = notes.filter(({ kind }) => kind === 'decision')
  const others = notes.filter(({ kind }) => kind !== 'decision')
  const list = (shown: readonly Note[]) => (
    <ul className={styles.list}>
      {shown.map((note) => (
        <PlanNote key={note.id} note={note} priorities={priorities} act={act} open={open} />
      ))}
    </ul>
  )
  return (
    <>
      <PlanSection title="What we decided">
        {decisions.length === 0 ? <p>No decisions are written down yet.</p> : list(decisions)}
        {open && <AddNote kinds={decisionOnly} act={act} />}
      </PlanSection>
      <PlanSection title="Notes and quotes">
        {others.length === 0 ? <p>No notes or quotes yet.</p> : list(others)}
        {open && <AddNote kinds={notesAndQuotes} act={act} />}
      </PlanSection>
    </>
  )
}

const decisionOnly = ['decision'] as const
const notesAndQuotes = ['note', 'quote'] as const
