import type { Organisation } from '@core/people/people'
import { type Sector, sectors } from '@core/sector'
import { SectorMark } from '../../../shared/parts/SectorMark'
import styles from './OrganisationsSection.module.css'

export interface SectorCountsProps {
  readonly organisations: readonly Organisation[]
  readonly labels: Readonly<Record<Sector, string>>
}

/** How many of each sector are invited; a sector with none is said too, so that it is noticed in time. */
export function SectorCounts({ organisations, labels }: SectorCountsProps) {
  return (
    <ul aria-label="Organisations by sector" className={styles.counts}>
      {sectors.map((sector) => {
        const count = organisations.filter((organisation) => organisation.sector === sector).length
        return (
          <li key={sector} className={count === 0 ? styles.none : undefined}>
            <SectorMark sector={sector} label={`${labels[sector]} ${count}`} />
          </li>
        )
      })}
    </ul>
  )
}
