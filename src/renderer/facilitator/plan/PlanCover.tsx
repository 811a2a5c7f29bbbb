import type { Plan } from '@core/plan'
import { type Sector, sectors } from '@core/sector'
import { RehearsalMark } from '../../shared/parts/RehearsalMark'
import { SectorMark } from '../../shared/parts/SectorMark'
import { counted } from '../../shared/words/counts'
import { dateInFull } from '../../shared/words/dates'
import styles from './PlanCover.module.css'

/** The first page: what, when, where, what for, and who was there. */
export function PlanCover({ plan }: { plan: Plan }) {
  const facts = [plan.date === '' ? '' : dateInFull(plan.date), plan.place].filter((fact) => fact !== '')
  return (
    <header className={styles.cover}>
      {plan.rehearsal && <RehearsalMark />}
      <h1 className={styles.title}>{plan.title}</h1>
      {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
      {plan.purpose !== '' && <p className={styles.purpose}>{plan.purpose}</p>}
      <h2 className={styles.heading}>Who was there</h2>
      <p>{attendance(plan)}</p>
      <dl className={styles.sectors}>
        {sectors.map((sector) => (
          <SectorList key={sector} sector={sector} plan={plan} />
        ))}
      </dl>
      {plan.attribution !== '' && <p className={styles.attribution}>{plan.attribution}</p>}
    </header>
  )
}

function SectorList({ sector, plan }: { sector: Sector; plan: Plan }) {
  const members = plan.organisations.filter((organisation) => organisation.sector === sector)
  if (members.length === 0) return null
  return (
    <div className={styles.sector}>
      <dt>
        <SectorMark sector={sector} label={plan.sectorLabels[sector]} />
      </dt>
      <dd>
        <ul>
          {members.map(({ name, people }) => (
            <li key={name}>
              {name}, {people === 0 ? 'invited' : counted(people, 'person', 'people')}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}

function attendance({ people, online, residents, organisations }: Plan): string {
  if (online > 0 && people === 0) return `${counted(online, 'person', 'people')} took part online before the workshop.`
  const present = organisations.filter((organisation) => organisation.people > 0).length
  if (people === 0) return 'Nobody is on the list yet.'
  const all = counted(people, 'person', 'people')
  const from = `from ${counted(present, 'organisation')}`
  const speaking = `${counted(residents, 'resident')} speaking for themselves`
  const before = online === 0 ? '' : ` ${counted(online, 'person', 'people')} took part online before the workshop.`
  if (residents === 0) return `${all}${present === 0 ? '' : ` ${from}`}.${before}`
  return `${present === 0 ? speaking : `${all}: ${people - residents} ${from}, and ${speaking}`}.${before}`
}
