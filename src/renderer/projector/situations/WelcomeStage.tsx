import { residentSector, sectors } from '@core/sector'
import { useMemo } from 'react'
import { SectorMark } from '../../shared/parts/SectorMark'
import { Wall, type WallSection } from '../fitting/Wall'
import { useWords } from '../language'
import type { Projected, StageProps } from '../projected'
import { Screen } from '../Screen'
import type { ProjectorWords } from '../words'
import styles from './Words.module.css'

/** Who is here: every organisation under its sector. */
export function WelcomeStage({ view, stage }: StageProps) {
  const words = useWords()
  const { organisations, present } = view
  const { sectorLabels } = view.details
  const sections = useMemo(
    () => whoIsHere({ organisations, present, sectorLabels }, words),
    [organisations, present, sectorLabels, words],
  )
  if (sections.length === 0) return <Screen view={view} stage={stage} />
  return (
    <Screen view={view} stage={stage}>
      <p className={styles.summary}>
        {present.people > 0 ? words.here(present.people, present.organisations, present.residents) : words.nobodyYet}
      </p>
      <div className={styles.rest}>
        <Wall sections={sections} look="list" />
      </div>
    </Screen>
  )
}

type Attendance = Pick<Projected, 'organisations' | 'present'> & Pick<Projected['details'], 'sectorLabels'>

function whoIsHere({ organisations, present, sectorLabels }: Attendance, words: ProjectorWords): WallSection[] {
  return sectors.flatMap((sector) => {
    const members = organisations.filter((organisation) => organisation.sector === sector)
    const residents = sector === residentSector ? present.residents : 0
    if (members.length === 0 && residents === 0) return []
    const items = members.map(({ id, name }) => ({ id, content: name }))
    const ownPeople = { id: 'residents', content: `${words.residents}: ${residents}` }
    return [
      {
        id: sector,
        title: <SectorMark sector={sector} label={sectorLabels[sector]} />,
        items: residents > 0 ? [...items, ownPeople] : items,
      },
    ]
  })
}
