import type { Action } from '@core/actions/actions'
import type { Organisation } from '@core/people/people'
import { listed } from '../../../shared/words/counts'
import { dateInShort } from '../../../shared/words/dates'
import styles from './ActionWords.module.css'

/** Who, with whom, by when, and how we will know; what is missing is said as plainly. */
export function ActionWords({ action, organisations }: { action: Action; organisations: readonly Organisation[] }) {
  const nameOf = (id: string) => organisations.find((organisation) => organisation.id === id)?.name ?? ''
  const supporters = action.supporterIds.map(nameOf).filter((name) => name !== '')
  const { person, due, measure } = action
  return (
    <ul className={styles.words}>
      <li>{action.leadId === null ? <em>No lead yet</em> : <strong>{nameOf(action.leadId)} leads</strong>}</li>
      {person !== '' && <li>{person}</li>}
      <li>{due === '' ? <em>No date yet</em> : <strong>by {dateInShort(due)}</strong>}</li>
      {supporters.length > 0 && <li>with {listed(supporters)}</li>}
      {measure !== '' && <li className={styles.measure}>How we will know: {measure}</li>}
    </ul>
  )
}
