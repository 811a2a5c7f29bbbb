import { useMemo } from 'react'
import { Wall, type WallSection } from '../fitting/Wall'
import { useLanguage } from '../language'
import type { Projected, StageProps } from '../projected'
import { type RoundWords, roundWords } from '../round-words'
import { Screen } from '../Screen'
import styles from './MissingStage.module.css'
import { useNewest } from './use-newest'
import wall from './Words.module.css'

/** Who is not here: first whom nobody asks yet, then under each organisation whom it will ask. */
export function MissingStage({ view, stage }: StageProps) {
  const words = roundWords[useLanguage()]
  const { invitations, organisations } = view
  const newestId = useNewest(invitations)
  const sections = useMemo(
    () => missingSections({ invitations, organisations }, words),
    [invitations, organisations, words],
  )
  if (invitations.length === 0) return <Screen view={view} stage={stage} />
  const open = invitations.filter(isOpen).length
  return (
    <Screen view={view} stage={stage}>
      <p className={wall.summary}>{words.missing(invitations.length, open)}</p>
      <div className={wall.rest}>
        <Wall sections={sections} newestId={newestId} />
      </div>
    </Screen>
  )
}

type Told = Pick<Projected, 'invitations' | 'organisations'>
type Missing = Told['invitations'][number]

function missingSections({ invitations, organisations }: Told, words: RoundWords): WallSection[] {
  const section = (id: string, title: string, rows: readonly Missing[]): WallSection[] =>
    rows.length === 0 ? [] : [{ id, title, items: rows.map(item) }]
  return [
    ...section('open', words.nobodyAsks, invitations.filter(isOpen)),
    ...organisations.flatMap(({ id, name }) =>
      section(
        id,
        words.willAsk(name),
        invitations.filter(({ askerId }) => askerId === id),
      ),
    ),
    ...section(
      'persons',
      words.willBeAsked,
      invitations.filter((one) => one.askerId === null && !isOpen(one)),
    ),
  ]
}

function item({ id, who, person }: Missing) {
  return {
    id,
    content: (
      <>
        <span className={styles.who}>{who}</span>
        {person !== '' && <span className={styles.person}>{person}</span>}
      </>
    ),
  }
}

function isOpen({ askerId, person }: Missing): boolean {
  return askerId === null && person === ''
}
