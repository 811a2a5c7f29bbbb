import { Select } from '../../../shared/parts/Select'
import { shortened } from '../../../shared/words/names'
import { draftOf } from '../../../shared/acting/action-draft'
import { ActionForm } from '../../../shared/acting/ActionForm'
import styles from './ActionEditor.module.css'
import type { PlanActionItemProps } from './PlanActionItem'

const withoutPriority = ''

/** An action's words, people and date in a form; its priority is changed at once. */
export function ActionEditor({ action, organisations, priorities, act, onDone }: PlanActionItemProps & { onDone: () => void }) {
  const actionId = action.id
  const choices = [
    ...priorities.map(({ id, name }) => ({ value: id, label: name })),
    { value: withoutPriority, label: 'No priority' },
  ]
  return (
    <div className={styles.editor}>
      <ActionForm
        name={`Change the action: ${shortened(action.text, 60)}`}
        initial={draftOf(action)}
        organisations={organisations}
        submitLabel="Keep"
        autoFocus
        onCancel={onDone}
        onSubmit={async ({ text, leadId, supporterIds, person, due, measure }) => {
          const changes = { text, leadId, supporterIds, person, due, measure }
          const outcome = await act({ type: 'changeAction', actionId, changes }, { quiet: true })
          if (outcome.accepted) onDone()
          return outcome
        }}
      />
      {priorities.length > 0 && (
        <div className={styles.priority}>
          <Select
            label="Priority"
            value={action.priorityId ?? withoutPriority}
            options={choices}
            onChange={(value) =>
              void act({ type: 'changeAction', actionId, changes: { priorityId: value === withoutPriority ? null : value } })
            }
          />
        </div>
      )}
    </div>
  )
}
