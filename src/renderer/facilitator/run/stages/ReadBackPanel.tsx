import { limits } from '@core/limits'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { TextField } from '../../../shared/parts/TextField'
import { useDraft } from '../../../shared/parts/use-draft'
import { counted } from '../../../shared/words/counts'
import { AcceptButton } from '../../../shared/acting/AcceptButton'
import { ActionFacts } from '../../../shared/acting/ActionFacts'
import { byPriority } from '../../../shared/acting/by-priority'
import type { PanelProps } from '../panel'
import styles from './ReadBackPanel.module.css'
import { StageFrame } from './StageFrame'

/** The plan read aloud: who says yes to what, and when everyone meets again. */
export function ReadBackPanel({ view, stage, act }: PanelProps<'read-back'>) {
  const { actions, priorities, details } = view
  const accepted = actions.filter((action) => action.accepted).length
  const status =
    actions.length === 0 ? 'no actions yet' : `${accepted} of ${counted(actions.length, 'action')} accepted`
  const nextMeeting = useDraft(details.nextMeeting, (text) =>
    act({ type: 'describeWorkshop', changes: { nextMeeting: text } }, { quiet: true }),
  )
  return (
    <StageFrame view={view} stage={stage} dense status={status}>
      <div className={styles.plan}>
        {actions.length === 0 && priorities.length === 0 && (
          <EmptyState title="There is nothing to read back yet">
            Go back to write down who will do what by when.
          </EmptyState>
        )}
        {byPriority(priorities, actions).map(({ priority, actions: under }, index) => (
          <section key={priority?.id ?? 'none'} aria-label={priority?.name ?? 'Other actions'}>
            <h3 className={styles.priority}>
              {priority !== null && <span className={styles.number}>{index + 1}</span>}
              <span>{priority?.name ?? 'Other actions'}</span>
            </h3>
            {under.length === 0 && <p className={styles.none}>Nobody has taken this on yet.</p>}
            <ol>
              {under.map((action) => (
                <li key={action.id} className={styles.action}>
                  <div className={styles.words}>
                    <p className={styles.text}>{action.text}</p>
                    <ActionFacts view={view} action={action} />
                  </div>
                  <AcceptButton action={action} act={act} size="large" />
                </li>
              ))}
            </ol>
          </section>
        ))}
        <div className={styles.meeting}>
          <TextField
            label="Next meeting: when and where, and who reports"
            maxLength={limits.purposeLength}
            {...nextMeeting}
          />
        </div>
      </div>
    </StageFrame>
  )
}
