import type { NewAction } from '@core/actions/actions'
import type { Language } from '@core/language'
import { dayMonthYear } from '../dates'
import type { WallSection } from '../fitting/Wall'
import type { Projected } from '../projected'
import type { PromiseWords } from '../promise-words'
import type { ProjectorWords } from '../words'
import styles from './Words.module.css'

type Agreed = Pick<Projected, 'actions' | 'priorities' | 'organisations'>

interface Reading {
  readonly words: ProjectorWords
  readonly language: Language
  readonly newestId: string | null
}

/** Actions under their priorities in the room's order, last those under none. */
export function actionSections({ actions, priorities, organisations }: Agreed, reading: Reading): WallSection[] {
  const nameById = new Map(organisations.map(({ id, name }) => [id, name]))
  const known = new Set(priorities.map(({ id }) => id))
  const itemsOf = (belongs: (action: NewAction) => boolean) =>
    actions.filter(belongs).map((action) => ({
      id: action.id,
      content: <ActionWords action={action} nameById={nameById} {...reading} />,
    }))
  const sections = priorities
    .filter(({ name }) => name !== '')
    .map(({ id, name }) => ({ id, title: name, items: itemsOf(({ priorityId }) => priorityId === id) }))
  const others = itemsOf(({ priorityId }) => priorityId === null || !known.has(priorityId))
  if (others.length === 0) return sections
  return [...sections, { id: 'others', title: sections.length === 0 ? null : reading.words.otherActions, items: others }]
}

/** Actions to read back: first those that their lead has not said yes to. */
export function readBackSections(
  { actions, organisations }: Pick<Projected, 'actions' | 'organisations'>,
  words: PromiseWords,
  reading: Reading,
): WallSection[] {
  const nameById = new Map(organisations.map(({ id, name }) => [id, name]))
  return [
    { id: 'open', title: words.notAcceptedYet, shown: actions.filter(({ accepted }) => !accepted) },
    { id: 'accepted', title: words.acceptedActions, shown: actions.filter(({ accepted }) => accepted) },
  ]
    .filter(({ shown }) => shown.length > 0)
    .map(({ id, title, shown }) => ({
      id,
      title,
      items: shown.map((action) => ({
        id: action.id,
        content: <ActionWords action={action} nameById={nameById} {...reading} />,
      })),
    }))
}

function ActionWords(props: Reading & { action: NewAction; nameById: ReadonlyMap<string, string> }) {
  const { action, nameById, words, language, newestId } = props
  const lead = action.leadId === null ? undefined : nameById.get(action.leadId)
  const supporters = action.supporterIds.flatMap((id) => nameById.get(id) ?? [])
  return (
    <>
      <span className={styles.actionText}>
        {action.id === newestId && <span className={styles.new}>{words.newest}</span>}
        {action.text}
      </span>
      <span className={styles.who}>
        <strong>{lead === undefined ? words.noLeadYet : words.leads(lead)}</strong>
        {action.person !== '' && <span>{action.person}</span>}
        <strong>{action.due === '' ? words.noDateYet : words.by(dayMonthYear(action.due, language))}</strong>
        {supporters.length > 0 && <span>{words.with(supporters.join(', '))}</span>}
      </span>
    </>
  )
}
