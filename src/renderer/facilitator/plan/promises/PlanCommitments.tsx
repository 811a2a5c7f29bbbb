import type { Plan } from '@core/plan'
import { counted } from '../../../shared/words/counts'
import { PlanSection } from '../PlanSection'
import styles from './PlanPromises.module.css'

/** What organisations and people will do differently themselves. */
export function PlanCommitments({ commitments }: Pick<Plan, 'commitments'>) {
  if (commitments.length === 0) return null
  const ofOrganisations = commitments.filter(({ organisation }) => organisation !== null)
  const ofPeople = commitments.filter(({ organisation }) => organisation === null)
  return (
    <PlanSection title="What we will do ourselves" summary={counted(commitments.length, 'promise')}>
      {ofOrganisations.length > 0 && (
        <ul className={styles.list}>
          {ofOrganisations.map(({ text, organisation }, index) => (
            <li key={index} className={styles.item}>
              <p>{text}</p>
              <p className={styles.detail}>{organisation}</p>
            </li>
          ))}
        </ul>
      )}
      {ofPeople.length > 0 && (
        <>
          <h3 className={styles.heading}>People</h3>
          <ul className={styles.list}>
            {ofPeople.map(({ text }, index) => (
              <li key={index} className={styles.item}>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </PlanSection>
  )
}
