import { toDo } from '@core/actions/progress'
import { type ReactNode, useRef, useState } from 'react'
import { Banner } from '../parts/Banner'
import { EmptyState } from '../parts/EmptyState'
import { useShortcuts } from '../shortcuts/ShortcutScope'
import { emptyDraft } from './action-draft'
import { ActionForm } from './ActionForm'
import { ActionItem } from './ActionItem'
import type { DoAct, View } from './acting'
import { byPriority } from './by-priority'
import styles from './Capture.module.css'
import { NoteForm, type NoteKey } from './NoteForm'
import { NoteList } from './NoteList'
import { PriorityTabs } from './PriorityTabs'

export interface CaptureProps {
  readonly view: View
  readonly act: DoAct
  readonly noteKeys?: readonly NoteKey[]
  /** What to do while no priorities are chosen. */
  readonly withoutPriorities: ReactNode
}

/** Where actions, decisions, notes and quotes are written down under a priority, and all that is written so far. */
export function Capture({ view, act, noteKeys, withoutPriorities }: CaptureProps) {
  const { priorities, notes, organisations } = view
  const actions = toDo(view.actions)
  // Undefined is the first one there is, null is none.
  const [chosenId, setChosenId] = useState<string | null | undefined>(undefined)
  const wantedId = chosenId === undefined ? priorities[0]?.id : chosenId
  const priorityId = priorities.find(({ id }) => id === wantedId)?.id ?? null
  const [said, setSaid] = useState('')
  const form = useRef<{ readonly focus: () => void }>(null)
  useShortcuts([
    { key: 'a', shown: 'A', does: 'Write an action', run: () => form.current?.focus() },
    ...priorities.slice(0, 9).map(({ id, name }, index) => ({
      key: `alt+${index + 1}`,
      shown: `Alt+${index + 1}`,
      does: `Write under ${name}`,
      run: () => setChosenId(id),
    })),
    { key: 'alt+0', shown: 'Alt+0', does: 'Write under no priority', run: () => setChosenId(null) },
  ])
  const countOf = (id: string | null) => actions.filter((action) => action.priorityId === id).length
  const groups = byPriority(priorities, actions)
  return (
    <>
      <div className={styles.capture}>
        {priorities.length === 0 && (
          <Banner tone="info" title="No priorities are chosen yet.">
            {withoutPriorities}
          </Banner>
        )}
        {priorities.length > 0 && (
          <PriorityTabs priorities={priorities} selectedId={priorityId} onSelect={setChosenId} countOf={countOf} />
        )}
        <ActionForm
          ref={form}
          name="Write an action"
          initial={emptyDraft(null)}
          organisations={organisations}
          submitLabel="Add"
          onSubmit={async (action) => {
            const outcome = await act({ type: 'addAction', action: { ...action, priorityId } }, { quiet: true })
            if (outcome.accepted) setSaid(`Written down: ${action.text}`)
            return outcome
          }}
        />
        <p role="status" className="visually-hidden">
          {said}
        </p>
        <NoteForm priorityId={priorityId} act={act} keys={noteKeys} />
      </div>
      <div className={styles.written}>
        {groups.length === 0 && notes.length === 0 && (
          <EmptyState title="Nothing is written down yet">
            Press A and type what will be done, Tab to who leads and by when, Enter to keep it.
          </EmptyState>
        )}
        {groups.map(({ priority, actions: written }) => (
          <section key={priority?.id ?? 'none'} aria-label={priority?.name ?? 'No priority'} className={styles.group}>
            <h3 className={styles.priority}>{priority?.name ?? 'Under no priority'}</h3>
            {written.length === 0 ? (
              <p className={styles.none}>No actions yet.</p>
            ) : (
              <ol>
                {written.map((action, index) => (
                  <ActionItem
                    key={action.id}
                    view={view}
                    action={action}
                    previous={written[index - 1]}
                    next={written[index + 1]}
                    act={act}
                  />
                ))}
              </ol>
            )}
            {/* A new one whenever something was written here or is about to be. */}
            {(priority?.id ?? null) === priorityId && <span key={written.length} ref={bringIntoSight} />}
          </section>
        ))}
        {notes.length > 0 && (
          <section aria-label="Decisions and notes" className={styles.group}>
            <h3 className={styles.priority}>Decisions and notes</h3>
            <NoteList notes={notes} act={act} />
          </section>
        )}
      </div>
    </>
  )
}

/** Shows the last of what is written just before the mark. */
function bringIntoSight(mark: Element | null): void {
  const before = mark?.previousElementSibling
  const newest = before?.lastElementChild ?? before
  newest?.scrollIntoView({ block: 'nearest' })
}
