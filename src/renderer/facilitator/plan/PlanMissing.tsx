import type { Plan } from '@core/plan'
import { PlanSection } from './PlanSection'
import styles from './PlanRows.module.css'

/** Who was not in the room, and who will ask them. */
export function PlanMissing({ invitations }: Pick<Plan, 'invitations'>) {
  if (invitations.length === 0) return null
  return (
    <PlanSection title="Who was missing">
      <ul>
        {invitations.map(({ who, asker, person }, index) => (
          <li key={index} className={styles.row}>
            <p>{who}</p>
            <p className={styles.detail}>
              {asker === '' && person === ''
                ? 'Nobody asks them yet'
                : [asker === '' ? '' : `${asker} will ask`, person].filter((words) => words !== '').join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </PlanSection>
  )
}
