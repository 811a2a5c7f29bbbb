import type { Action } from '@core/actions/actions'
import { dayOf } from '@core/day'
import { StatusMark } from '../parts/StatusMark'
import { dateInShort } from '../words/dates'
import { statusLabels } from '../words/labels'
import styles from './ActionHistory.module.css'

/** All that was said of an action, the newest first; nothing where nothing was. */
export function ActionHistory({ action }: { readonly action: Pick<Action, 'history' | 'origin'> }) {
  const { history, origin } = action
  if (history.length === 0 && origin === null) return null
  return (
    <div className={styles.history}>
      {origin !== null && (
        <p className={styles.agreed}>
          {['Agreed at', origin.from.title, origin.from.date === '' ? '' : `on ${dateInShort(origin.from.date)}`]
            .filter((words) => words !== '')
            .join(' ')}
          {origin.priority !== null && `, under “${origin.priority}”`}
        </p>
      )}
      <ol reversed aria-label="What was said before" className={styles.said}>
        {history
          .map(({ at, meeting, status, changed, learned, evidence, by }, index) => (
            <li key={index}>
              <p className={styles.when}>
                <StatusMark status={status} label={statusLabels[status]} />
                {[
                  meeting === null ? 'At this meeting' : meeting.title,
                  at === null ? (meeting === null || meeting.date === '' ? '' : dateInShort(meeting.date)) : dateInShort(dayOf(at)),
                  by === null || by.organisation === '' ? '' : by.organisation,
                ]
                  .filter((words) => words !== '')
                  .join(' · ')}
              </p>
              {changed !== '' && <p>{changed}</p>}
              {learned !== '' && <p>Learned: {learned}</p>}
              {evidence !== '' && <p>What shows it: {evidence}</p>}
            </li>
          ))
          .reverse()}
      </ol>
    </div>
  )
}
