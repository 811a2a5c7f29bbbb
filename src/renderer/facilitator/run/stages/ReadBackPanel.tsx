import { toDo } from '@core/actions/progress'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { counted } from '../../../shared/words/counts'
import { AcceptButton } from '../../../shared/acting/AcceptButton'
import { ActionFacts } from '../../../shared/acting/ActionFacts'
import { NextMeetingFields } from '../../plan/NextMeetingFields'
import type { PanelProps } from '../panel'
import styles from './ReadBackPanel.module.css'
import { StageFrame } from './StageFrame'

/** The plan read aloud: who says yes to what, and when everyone meets again. */
export function ReadBackPanel({ view, stage, act }: PanelProps<'read-back'>) {
  const { priorities, details } = view
  const actions = toDo(view.actions)
  const accepted = actions.filter((action) => action.accepted).length
  const status =
    actions.length === 0 ? 'no actions yet' : `${accepted} of ${counted(actions.length, 'action')} accepted`
  const nameOf = (priorityId: string | null) => priorities.find(({ id }) => id === priorityId)?.name ?? null
  const untaken = priorities.filter(({ id }) => !actions.some(({ priorityId }) => priorityId === id))
  return (
    <StageFrame view={view} stage={stage} dense status={status}>
      <div className={styles.plan}>
        {actions.length === 0 && priorities.length === 0 && (
          <EmptyState title="There is nothing to read back yet">
            Go back to write down who will do what by when.
          </EmptyState>
        )}
        {[
          { title: 'Not accepted yet', shown: actions.filter((action) => !action.accepted) },
          { title: 'Accepted', shown: actions.filter((action) => action.accepted) },
        ].map(
          ({ title, shown }) =>
            shown.length > 0 && (
              <section key={title} aria-label={title}>
                <h3 className={styles.part}>{title}</h3>
                <ol>
                  {shown.map((action) => (
                    <li key={action.id} className={styles.action}>
                      <div className={styles.words}>
                        {nameOf(action.priorityId) !== null && <p className={styles.priority}>{nameOf(action.priorityId)}</p>}
                        <p className={styles.text}>{action.text}</p>
                        <ActionFacts view={view} action={action} />
                      </div>
                      <AcceptButton action={action} act={act} size="large" />
                    </li>
                  ))}
                </ol>
              </section>
            ),
        )}
        {untaken.length > 0 && (
          <section aria-label="Taken on by nobody yet">
            <h3 className={styles.part}>Taken on by nobody yet</h3>
            <ul>
              {untaken.map(({ id, name }) => (
                <li key={id} className={styles.none}>
                  {name}
                </li>
              ))}
            </ul>
          </section>
        )}
        <div className={styles.meeting}>
          <NextMeetingFields
            label="Next meeting: when and where, and who reports"
            details={details}
            act={act}
          />
        </div>
      </div>
    </StageFrame>
  )
}
