import { clauseParts } from '@core/agreement/agreement'
import type { Plan } from '@core/plan'
import { dateInFull } from '../../../shared/words/dates'
import { clausePartLabels } from '../../../shared/words/promises'
import { PlanSection } from '../PlanSection'
import styles from './PlanPromises.module.css'

/** The agreement as a document of its own, numbered through as in print. */
export function PlanAgreement({ agreement }: Pick<Plan, 'agreement'>) {
  const { clauses, reviewDate } = agreement
  if (clauses.length === 0) return null
  const inOrder = clauseParts.flatMap((part) => clauses.filter((clause) => clause.part === part))
  const open = clauses.filter(({ accepted }) => !accepted).length
  return (
    <PlanSection
      title="Our agreement"
      summary={open === 0 ? 'The room said yes to every clause.' : 'What the room has not said yes to is marked.'}
    >
      {clauseParts.map((part) => {
        const own = inOrder.filter((clause) => clause.part === part)
        const [first] = own
        if (first === undefined) return null
        return (
          <section key={part} aria-label={clausePartLabels[part]}>
            <h3 className={styles.heading}>{clausePartLabels[part]}</h3>
            <ol className={styles.clauses} start={inOrder.indexOf(first) + 1}>
              {own.map(({ text, accepted }, index) => (
                <li key={index}>
                  {text}
                  {!accepted && <span className={styles.detail}> (not agreed yet)</span>}
                </li>
              ))}
            </ol>
          </section>
        )
      })}
      <p>
        {reviewDate === '' ? 'No date is set to look at it again.' : `Looked at again on ${dateInFull(reviewDate)}.`}
      </p>
    </PlanSection>
  )
}
