import type { Sector } from '@core/sector'
import { onTheirOwn, type OrganisationWeb } from '@core/web/web'
import { SectorMark } from '../../shared/parts/SectorMark'
import { dateInShort } from '../../shared/words/dates'
import styles from './AloneList.module.css'

/** Whom nothing links to another, and when they were last at the table. */
export function AloneList({
  web,
  labels,
}: {
  readonly web: OrganisationWeb
  readonly labels: Readonly<Record<Sector, string>>
}) {
  const alone = onTheirOwn(web)
  if (alone.length === 0) return <p>Nobody: every organisation shares something with another.</p>
  return (
    <ul className={styles.list}>
      {alone.map(({ name, sector, dates }) => (
        <li key={name} className={styles.row}>
          <SectorMark sector={sector} label={labels[sector]} labelHidden />
          <span>
            {name}{' '}
            {(dates.at(-1) ?? '') !== '' && (
              <span className={styles.when}>last listed {dateInShort(dates.at(-1) ?? '')}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
