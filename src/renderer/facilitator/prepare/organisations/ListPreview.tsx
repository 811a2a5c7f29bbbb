import type { Sector } from '@core/sector'
import type { ListedOrganisation } from '@protocol/organisation-list'
import { SectorMark } from '../../../shared/parts/SectorMark'
import styles from './ListPreview.module.css'

export interface ListPreviewProps {
  readonly organisations: readonly ListedOrganisation[]
  readonly labels: Readonly<Record<Sector, string>>
}

/** What would be added. */
export function ListPreview({ organisations, labels }: ListPreviewProps) {
  return (
    <section className={styles.frame} aria-label="What will be added">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              Line
            </th>
            <th scope="col">Organisation</th>
            <th scope="col">Sector</th>
          </tr>
        </thead>
        <tbody>
          {organisations.map(({ line, name, sector }) => (
            <tr key={line} className={styles.row}>
              <td className={styles.number}>{line}</td>
              <td>{name}</td>
              <td>
                <SectorMark sector={sector} label={labels[sector]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
