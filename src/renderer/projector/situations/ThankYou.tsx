import { toDo } from '@core/actions/progress'
import { useMemo } from 'react'
import { Wall } from '../fitting/Wall'
import { Footer } from '../Footer'
import { useJoinSign } from '../join/join-sign'
import { TakeAwaySign } from '../join/TakeAwaySign'
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
  const sign = useJoinSign()
  const { title } = view.details
  const nextMeeting = meetAgain(view.details, useLanguage())
  const actions = toDo(view.actions)
  const agreed = view.agreement.clauses.filter(({ accepted }) => accepted).length
  const sections = useMemo(() => prioritySections(view.priorities), [view.priorities])
  return (
    <main className={styles.plain}>
      <div className={styles.beside}>
        <div className={styles.column}>
          <div className={styles.top}>
            <p className={styles.mark}>{title}</p>
            <h1 className={styles.thanks}>{words.thankYou}</h1>
            <p className={styles.facts}>
              {actions.length > 0 && `${words.actions(actions.length)}. `}
              {agreed > 0 && `${words.agreed(agreed)} `}
              {sign === null && words.planComing}
            </p>
          </div>
          {view.priorities.length > 0 && <h2 className={styles.mark}>{words.priorities}</h2>}
          <div className={styles.rest}>
            {view.priorities.length > 0 && (
              <Wall sections={sections} maximumColumns={view.priorities.length > mostInOneColumn ? 2 : 1} />
            )}
          </div>
        </div>
        {sign !== null && <TakeAwaySign sign={sign} />}
      </div>
      {nextMeeting !== '' && (
        <p className={styles.next}>
          <span>{words.nextMeeting}:</span> <strong>{nextMeeting}</strong>
        </p>
      )}
      <Footer view={view} titleShown={false} credited signShown={false} />
    </main>
  )
}
