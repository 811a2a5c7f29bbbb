import { sectors } from '@core/sector'
import { SectorMark } from '../../../shared/parts/SectorMark'
import { sectorOf } from '@core/people/sector-of'
import { listed } from '../../../shared/words/counts'
import type { View } from '../panel'
import { languageLabels } from './AccessList'
import styles from './SectorAttendance.module.css'

/** How many people are here from each sector, and which languages they chose. */
export function SectorAttendance({ view }: { readonly view: View }) {
  const here = [...view.participants.values()].filter(({ online }) => !online)
  if (here.length === 0) return null
  const people = { organisations: view.organisations }
  const counts = sectors.map((sector) => ({
    sector,
    people: here.filter((one) => sectorOf(one, people) === sector).length,
  }))
  const languages = (['cy', 'en'] as const).flatMap((language) => {
    const count = here.filter((one) => one.language === language).length
    return count === 0 ? [] : [`${count} ${languageLabels[language]}`]
  })
  const unknown = here.filter(({ language }) => language === undefined).length
  return (
    <div className={styles.attendance}>
      <ul aria-label="Who is here by sector" className={styles.sectors}>
        {counts.map(({ sector, people: count }) => (
          <li key={sector} className={styles.sector}>
            <SectorMark sector={sector} label={view.details.sectorLabels[sector]} /> <strong>{count}</strong>
          </li>
        ))}
      </ul>
      <p className={styles.languages}>
        {languages.length === 0
          ? 'Nobody has chosen a language yet: phones ask.'
          : `Languages: ${listed([...languages, ...(unknown > 0 ? [`${unknown} not said yet`] : [])])}`}
      </p>
    </div>
  )
}
