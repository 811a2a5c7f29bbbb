import { checkAnswers } from '@core/check/check'
import type { Plan } from '@core/plan'
import { listed } from '../../../shared/words/counts'
import { checkAnswerLabels } from '../../../shared/words/promises'
import { PlanSection } from '../PlanSection'
import styles from './PlanPromises.module.css'

/** What was said of each draft, and what the room answered. */
export function PlanChecks({ plan }: { readonly plan: Plan }) {
  if (plan.checks.length === 0) return null
  return (
    <PlanSection title="Will this work?">
      {plan.checks.map(({ stage, prompt, sectors, drafts }, index) => (
        <section key={index} aria-label={prompt === '' ? stage : prompt}>
          <h3 className={styles.heading}>{prompt === '' ? stage : prompt}</h3>
          <p className={styles.detail}>Asked of {listed(sectors.map((sector) => plan.sectorLabels[sector]))}</p>
          <ul className={styles.list}>
            {drafts.map(({ name, counts, words, reply }, at) => (
              <li key={at} className={styles.item}>
                <p>
                  <strong>{name}</strong>
                </p>
                <p>{checkAnswers.map((answer) => `${checkAnswerLabels[answer]}: ${counts[answer]}`).join(' · ')}</p>
                {words.length > 0 && (
                  <ul className={styles.said}>
                    {words.map((text, place) => (
                      <li key={place}>{text}</li>
                    ))}
                  </ul>
                )}
                <p className={styles.detail}>{reply === '' ? 'Not answered yet' : `The room answered: ${reply}`}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PlanSection>
  )
}
