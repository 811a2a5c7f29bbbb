import { toDo } from '@core/actions/progress'
import { useMemo } from 'react'
import { Wall } from '../fitting/Wall'
import { Footer } from '../Footer'
import { useLanguage, useWords } from '../language'
import { meetAgain } from '../meet-again'
import type { Projected } from '../projected'
import styles from './Plain.module.css'
import { prioritySections } from './priority-sections'

/** An order is read from top to bottom, as long as there is room. */
const mostInOneColumn = 4

/** The workshop is closed: what the room chose, and when it meets again. */
export function ThankYou({ view }: { view: Projected }) {
  const words = useWords()
  const { title } = view.details
  const nextMeeting = meetAgain(view.details, useLanguage())
  const agreed = view.agreement.clauses.filter(({ accepted }) => accepted).length
  const sections = useMemo(() => prioritySections(view.priorities), [view.priorities])
  return (
    <main className={styles.plain}>
      <div className={styles.top}>
        <p className={styles.mark}>{title}</p>
        <h1 className={styles.thanks}>{words.thankYou}</h1>
        <p className={styles.facts}>
          {toDo(view.actions).length > 0 && `${words.actions(toDo(view.actions).length)}. `}
          {agreed > 0 && `${words.agreed(agreed)} `}
          {words.planComing}
        </p>
      </div>
      {view.priorities.length > 0 && <h2 className={styles.mark}>{words.priorities}</h2>}
      <div className={styles.rest}>{view.priorities.length > 0 && <Wall sections={sections} maximumColumns={view.priorities.length > mostInOneColumn ? 2 : 1} />}</div>
      {nextMeeting !== '' && (
        <p className={styles.next}>
          <span>{words.nextMeeting}:</span> <strong>{nextMeeting}</strong>
        </p>
      )}
      <Footer view={view} titleShown={false} credited />
    </main>
  )
}
