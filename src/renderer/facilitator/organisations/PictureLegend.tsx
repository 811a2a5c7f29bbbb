import { type Sector, sectors } from '@core/sector'
import type { OrganisationWeb } from '@core/web/web'
import { SectorMark } from '../../shared/parts/SectorMark'
import { dateInShort } from '../../shared/words/dates'
import styles from './PictureLegend.module.css'

export interface PictureLegendProps {
  readonly web: OrganisationWeb
  readonly labels: Readonly<Record<Sector, string>>
  /** The day at which two times are compared, or null. */
  readonly since?: string | null
}

/** What the shapes and lines of the picture mean. */
export function PictureLegend({ web: { organisations, links }, labels, since = null }: PictureLegendProps) {
  const present = new Set(organisations.map(({ sector }) => sector))
  return (
    <ul aria-label="What the picture shows" className={styles.legend}>
      {sectors
        .filter((sector) => present.has(sector))
        .map((sector) => (
          <li key={sector}>
            <SectorMark sector={sector} label={labels[sector]} />
          </li>
        ))}
      {links.length > 0 && <li>A number says how many things the two share; no number means one.</li>}
      {since !== null && (
        <>
          <li className={styles.sample}>
            <Sample kind="new" /> new since {dateInShort(since)}
          </li>
          <li className={styles.sample}>
            <Sample kind="past" /> past: before that day, and not since
          </li>
        </>
      )}
    </ul>
  )
}

function Sample({ kind }: { readonly kind: 'new' | 'past' }) {
  return (
    <svg aria-hidden viewBox="0 0 40 12" className={styles[kind]}>
      <line x1="2" y1="6" x2="38" y2="6" />
      {kind === 'new' && <line className={styles.core} x1="2" y1="6" x2="38" y2="6" />}
    </svg>
  )
}
