import type { Sector } from '@core/sector'
import type { VoteResult } from '@core/voting/result'
import type { VoteMethod } from '@core/voting/voting'
import { Disclosure } from '../../../shared/parts/Disclosure'
import { SectorMark } from '../../../shared/parts/SectorMark'
import { resultWords } from '../../../shared/results/words'
import styles from './SectorBreakdown.module.css'

export interface SectorBreakdownProps {
  readonly result: VoteResult
  readonly names: ReadonlyMap<string, string>
  readonly sectorLabels: Readonly<Record<Sector, string>>
}

/** Where the result's own table has no room for them: what every sector said that is large enough to stay anonymous. */
export function SectorBreakdown({ result, names, sectorLabels }: SectorBreakdownProps) {
  const unit = units[result.method.type]
  if (unit === undefined) return null
  const { sectors, withheldSectors, options } = result
  if (sectors.length + withheldSectors.length === 0) return null
  return (
    <Disclosure title="By sector">
      {sectors.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{unit}</th>
              {sectors.map(({ id, ballots }) => (
                <th key={id} scope="col">
                  <SectorMark sector={id} label={sectorLabels[id]} />
                  <span className={styles.ballots}>{ballots} voted</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {options
              .filter(({ id }) => names.has(id))
              .map(({ id }) => (
                <tr key={id}>
                  <th scope="row">{names.get(id)}</th>
                  {sectors.map((sector) => (
                    <td key={sector.id}>{sector.rows.find(({ optionId }) => optionId === id)?.value ?? 0}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      )}
      {withheldSectors.length > 0 && (
        <p className={styles.withheld}>
          {resultWords.en.withheldSectors(withheldSectors.map((sector) => sectorLabels[sector]))}
        </p>
      )}
    </Disclosure>
  )
}

/** What each sector's people gave to an option; the other methods show their sectors with the answers. */
const units: Readonly<Partial<Record<VoteMethod['type'], string>>> = {
  dots: 'Dots',
  ranking: 'Points',
  'impact-effort': 'Points',
}
