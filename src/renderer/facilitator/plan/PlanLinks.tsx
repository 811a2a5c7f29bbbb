import type { Plan } from '@core/plan'
import { PlanSection } from './PlanSection'
import styles from './PlanRows.module.css'

/** The ideas that join two things that were there before. */
export function PlanLinks({ links }: Pick<Plan, 'links'>) {
  if (links.length === 0) return null
  return (
    <PlanSection title="What we linked">
      <ul>
        {links.map(({ idea, joins: [one, other] }, index) => (
          <li key={index} className={styles.row}>
            <p>{idea}</p>
            <p className={styles.detail}>
              joins “{one}” and “{other}”
            </p>
          </li>
        ))}
      </ul>
    </PlanSection>
  )
}
