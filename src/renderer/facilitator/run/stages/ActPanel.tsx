import { useRef, useState } from 'react'
import { Banner } from '../../../shared/parts/Banner'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { counted } from '../../../shared/words/counts'
import { ActionForm } from '../act/ActionForm'
import { ActionItem } from '../act/ActionItem'
import { emptyDraft } from '../act/action-draft'
import { byPriority } from '../act/by-priority'
import { NoteForm } from '../act/NoteForm'
import { NoteList } from '../act/NoteList'
import { PriorityTabs } from '../act/PriorityTabs'
import type { PanelProps } from '../panel'
import { useShortcuts } from '../shortcuts/ShortcutScope'
import styles from './ActPanel.module.css'
import { StageFrame } from './StageFrame'

/** Who will do what by when, captured while people talk. */
export function ActPanel({ view, stage, act }: PanelProps<'act'>) {
  const { priorities, actions, notes, organisations } = view
  const [chosenId, setChosenId] = useState<string | null>(priorities[0]?.id ?? null)
  const priorityId = priorities.some(({ id }) => id === chosenId) ? chosenId : null
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
    <StageFrame
      view={view}
      stage={stage}
      dense
      filled
      status={actions.length === 0 ? 'no actions yet' : counted(actions.length, 'action')}
    >
      <div className={styles.capture}>
        {priorities.length === 0 && (
          <Banner tone="info" title="No priorities are chosen yet.">
            Actions can be written down all the same. To choose priorities, go back to the vote.
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
          onSubmit={(action) => act({ type: 'addAction', action: { ...action, priorityId } }, { quiet: true })}
        />
        <NoteForm priorityId={priorityId} act={act} />
      </div>
      <div className={styles.written}>
        {groups.length === 0 && notes.length === 0 && (
          <EmptyState title="Nothing is written down yet">
            Press A and type what will be done, Tab to who leads and by when, Enter to keep it.
          </EmptyState>
        )}
        {groups.map(({ priority, actions: under }) => (
          <section key={priority?.id ?? 'none'} aria-label={priority?.name ?? 'No priority'} className={styles.group}>
            <h3 className={styles.priority}>{priority?.name ?? 'Under no priority'}</h3>
            {under.length === 0 ? (
              <p className={styles.none}>No actions yet.</p>
            ) : (
              <ol>
                {under.map((action, index) => (
                  <ActionItem
                    key={action.id}
                    view={view}
                    action={action}
                    previous={under[index - 1]}
                    next={under[index + 1]}
                    act={act}
                  />
                ))}
              </ol>
            )}
          </section>
        ))}
        {notes.length > 0 && (
          <section aria-label="Decisions and notes" className={styles.group}>
            <h3 className={styles.priority}>Decisions and notes</h3>
            <NoteList notes={notes} act={act} />
          </section>
        )}
      </div>
    </StageFrame>
  )
}
