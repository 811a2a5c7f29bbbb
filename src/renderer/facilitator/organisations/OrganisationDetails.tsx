import type { Sector } from '@core/sector'
import type { OrganisationWeb } from '@core/web/web'
import { SectorMark } from '../../shared/parts/SectorMark'
import { dateInShort } from '../../shared/words/dates'
import { linksOf, tiesInWords } from './link-words'
import styles from './OrganisationDetails.module.css'

export interface OrganisationDetailsProps {
  readonly web: OrganisationWeb
  readonly labels: Readonly<Record<Sector, string>>
  /** The organisation that was chosen in the picture, or null. */
  readonly chosen: string | null
}

/** All that one organisation shares, and with whom, in words. */
export function OrganisationDetails({ web, labels, chosen }: OrganisationDetailsProps) {
  const organisation = web.organisations.find(({ name }) => name === chosen)
  if (organisation === undefined)
    return <p className={styles.hint}>Choose an organisation in the picture to read what it shares, and with whom.</p>
  const links = linksOf(organisation.name, web)
  return (
    <section aria-label={`What ${organisation.name} shares`} className={styles.details}>
      <p className={styles.name}>{organisation.name}</p>
      <p>
        <SectorMark sector={organisation.sector} label={labels[organisation.sector]} />
      </p>
      {links.length === 0 && <p>On its own: it shares no action, offer or commitment with anybody here.</p>}
      <ul className={styles.links}>
        {links.map(({ other, link }) => (
          <li key={other}>
            <p className={styles.other}>
              {other} <span className={styles.kinds}>{tiesInWords(link.ties)}</span>
            </p>
            <ul className={styles.ties}>
              {link.ties.map(({ kind, text, date, workshop }, index) => (
                <li key={index}>
                  {text}{' '}
                  <span className={styles.kinds}>
                    ({kind}, {[workshop, dateInShort(date)].filter((words) => words !== '').join(', ')})
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
