import type { Action } from '@core/actions/actions'
import { toDo } from '@core/actions/progress'
import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { TextField } from '../../../shared/parts/TextField'
import { counted } from '../../../shared/words/counts'
import { emptyDraft } from '../../../shared/acting/action-draft'
import { ActionForm } from '../../../shared/acting/ActionForm'
import { byPriority } from '../../../shared/acting/by-priority'
import type { DoAct, View } from '../../run/panel'
import { PlanSection } from '../PlanSection'
import { findActions } from './find-actions'
import styles from './PlanActions.module.css'
import { PlanActionItem } from './PlanActionItem'

/** With fewer than this there is nothing to look for. */
const searchFrom = 12

/** Every action under its priority: to be changed, accepted, and kept up to date. */
export function PlanActions({ view, act, open }: { view: View; act: DoAct; open: boolean }) {
  const { priorities, organisations } = view
  const actions = useMemo(() => toDo(view.actions), [view.actions])
  const [looking, setLooking] = useState('')
  const wanted = useDeferredValue(looking)
  const found = useMemo(() => findActions(actions, organisations, wanted), [actions, organisations, wanted])
  const groups = useMemo(() => byPriority(priorities, found), [priorities, found])
  const searching = wanted.trim() !== ''
  return (
    <PlanSection title="What we will do" summary={summaryOf(actions)}>
      {actions.length >= searchFrom && (
        <div className={styles.search}>
          <TextField type="search" label="Find an action, organisation or person" value={looking} onChange={setLooking} />
          {searching && <p role="status">{counted(found.length, 'action')} found</p>}
        </div>
      )}
      {groups
        .filter(({ actions: under }) => under.length > 0 || (actions.length > 0 && !searching))
        .map(({ priority, actions: under }) => (
          <section key={priority?.id ?? 'none'} aria-label={priority?.name ?? 'Other actions'} className={styles.group}>
            {groups.length > 1 || priority !== null ? <h3 className={styles.priority}>{priority?.name ?? 'Other actions'}</h3> : null}
            {under.length === 0 && <p className={styles.none}>Nobody has taken this on yet.</p>}
            <ol>
              {under.map((action) => (
                <PlanActionItem
                  key={action.id}
                  action={action}
                  organisations={organisations}
                  priorities={priorities}
                  act={act}
                  open={open}
                />
              ))}
            </ol>
          </section>
        ))}
      {open && <AddAction view={view} act={act} />}
    </PlanSection>
  )
}

function AddAction({ view, act }: { view: View; act: DoAct }) {
  const [adding, setAdding] = useState(false)
  if (!adding) {
    return (
      <div>
        <Button onClick={() => setAdding(true)}>Add an action</Button>
      </div>
    )
  }
  return (
    <div className={styles.adding}>
      <ActionForm
        name="Add an action"
        initial={emptyDraft(null)}
        organisations={view.organisations}
        submitLabel="Add"
        autoFocus
        onCancel={() => setAdding(false)}
        onSubmit={(action) => act({ type: 'addAction', action }, { quiet: true })}
      />
    </div>
  )
}

function summaryOf(actions: readonly Action[]): string {
  if (actions.length === 0) return 'No actions are written down yet.'
  const accepted = actions.filter((action) => action.accepted).length
  const withoutLead = actions.filter(({ leadId }) => leadId === null).length
  const missing = withoutLead === 0 ? '' : ` ${counted(withoutLead, 'has no lead', 'have no lead')} yet.`
  return `${counted(actions.length, 'action')}, ${accepted === 0 ? 'none' : accepted} accepted by ${actions.length === 1 ? 'its lead' : 'their leads'}.${missing}`
}
