import type { ActionStatus } from '@core/actions/actions'
import { inOrderOfProgress, isFinished, isOverdue } from '@core/actions/progress'
import type { Language } from '@core/language'
import { StatusMark } from '../../shared/parts/StatusMark'
import { dayMonthYear } from '../dates'
import type { WallSection } from '../fitting/Wall'
import type { Projected } from '../projected'
import type { ReturnWords } from '../return-words'
import type { ProjectorWords } from '../words'
import styles from './ReturnStage.module.css'
import shared from './Words.module.css'

type Returned = Projected['actions'][number]

interface Reading extends Pick<Projected, 'organisations' | 'heldOn'> {
  readonly words: ProjectorWords
  readonly said: ReturnWords
  readonly language: Language
}

/** What did not go as it was planned; that it is still at risk is said there too. */
const otherwise: ReadonlySet<ActionStatus> = new Set(['at risk', 'off track', 'changed course', 'stopped'])

/** First what presses while it is open, then what was done, what was not and why, and what is on its way. */
export function returnSections(returned: readonly Returned[], reading: Reading): WallSection[] {
  const { heldOn, said } = reading
  const nameById = new Map(reading.organisations.map(({ id, name }) => [id, name]))
  const ordered = inOrderOfProgress(returned, heldOn, ({ leadId }) => leadId !== null)
  const sectionOf = ({ status, due, leadId }: Returned) => {
    if (!isFinished(status) && (leadId === null || isOverdue({ status, due }, heldOn))) return 'pressing'
    if (status === 'done') return 'done'
    return otherwise.has(status) ? 'otherwise' : 'onTheWay'
  }
  return (['pressing', 'done', 'otherwise', 'onTheWay'] as const).flatMap((id) => {
    const items = ordered
      .filter((action) => sectionOf(action) === id)
      .map((action) => ({ id: action.id, content: <ReturnedWords action={action} nameById={nameById} {...reading} /> }))
    return items.length === 0 ? [] : [{ id, title: said[id], items }]
  })
}

function ReturnedWords(props: Reading & { action: Returned; nameById: ReadonlyMap<string, string> }) {
  const { action, nameById, words, said, language, heldOn } = props
  const { status, due, last } = action
  const lead = action.leadId === null ? undefined : nameById.get(action.leadId)
  return (
    <>
      <span className={shared.actionText}>{action.text}</span>
      <span className={styles.standing}>
        <StatusMark status={status} label={said.statuses[status]} />
        <strong>{lead === undefined ? words.noLeadYet : words.leads(lead)}</strong>
        {due !== '' && !isFinished(status) && <span>{words.by(dayMonthYear(due, language))}</span>}
        {isOverdue(action, heldOn) && <span className={styles.overdue}>{said.overdue}</span>}
      </span>
      {action.statusNote !== '' && <span className={styles.news}>{action.statusNote}</span>}
      {last !== null && last.learned !== '' && (
        <span className={styles.learned}>
          {said.learned}: {last.learned}
        </span>
      )}
    </>
  )
}
