import type { Action } from '@core/actions/actions'
import { TriangleAlert } from 'lucide-react'
import { listed } from '../words/counts'
import { organisationName } from '../words/names'
import type { View } from './acting'
import styles from './ActionFacts.module.css'
import { dueInWords } from './due-in-words'

/** Who, by when and how we will know; what is missing is said as plainly. */
export function ActionFacts({ view, action }: { readonly view: View; readonly action: Action }) {
  const supporters = action.supporterIds.map((id) => organisationName(view, id)).filter((name) => name !== null)
  return (
    <p className={styles.facts}>
      {action.leadId === null ? (
        <Missing>No lead yet</Missing>
      ) : (
        <span>
          <strong>{organisationName(view, action.leadId)}</strong> leads
          {action.person !== '' && `: ${action.person}`}
        </span>
      )}
      {action.leadId === null && action.person !== '' && <span>{action.person}</span>}
      {supporters.length > 0 && <span>with {listed(supporters)}</span>}
      {action.due === '' ? <Missing>No date yet</Missing> : <span>by {dueInWords(action.due)}</span>}
      {action.measure !== '' && <span>We will know by: {action.measure}</span>}
    </p>
  )
}

function Missing({ children }: { readonly children: string }) {
  return (
    <span className={styles.missing}>
      <TriangleAlert aria-hidden size="1em" /> {children}
    </span>
  )
}
