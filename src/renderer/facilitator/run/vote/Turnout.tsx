import { residentSector, type Sector } from '@core/sector'
import { Check } from 'lucide-react'
import { SectorMark } from '../../../shared/parts/SectorMark'
import { type Group, residentsName } from '../people/roster'
import styles from './Turnout.module.css'

export interface TurnoutProps {
  readonly roster: readonly Group[]
  readonly votedIds: ReadonlySet<string>
  readonly sectorLabels: Readonly<Record<Sector, string>>
}

/** How many of every organisation have voted. Organisations that nobody is here from are left out. */
export function Turnout({ roster, votedIds, sectorLabels }: TurnoutProps) {
  return (
    <ul className={styles.groups}>
      {roster
        .filter(({ people }) => people.length > 0)
        .map(({ organisation, people }) => {
          const voted = people.filter(({ id }) => votedIds.has(id)).length
          const sector = organisation?.sector ?? residentSector
          return (
            <li key={organisation?.id ?? 'residents'} className={styles.group}>
              <SectorMark sector={sector} label={sectorLabels[sector]} labelHidden />
              <span>{organisation?.name ?? residentsName}</span>
              <span className={styles.count}>
                {voted === people.length && <Check aria-label="All:" size={16} />}
                {voted} of {people.length}
              </span>
            </li>
          )
        })}
    </ul>
  )
}
