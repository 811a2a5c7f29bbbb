import { EmptyState } from '../../../shared/parts/EmptyState'
import { counted } from '../../../shared/words/counts'
import type { PanelProps } from '../panel'
import { AccessList } from '../people/AccessList'
import { OrganisationRow } from '../people/OrganisationRow'
import { type Group, rosterOf } from '../people/roster'
import { SectorAttendance } from '../people/SectorAttendance'
import styles from './WelcomePanel.module.css'
import { StageFrame } from './StageFrame'

/** Who is here: how many people from every organisation, and the residents. */
export function WelcomePanel({ view, stage, act }: PanelProps<'welcome'>) {
  const roster = rosterOf(view.organisations, view.participants)
  const status = statusOf(roster, view.organisations.length)
  return (
    <StageFrame view={view} stage={stage} status={status}>
      <div className={styles.panel}>
        <SectorAttendance view={view} />
        {view.organisations.length === 0 && (
          <EmptyState title="No organisations yet">
            Add them on the Prepare page. Residents can be counted in below.
          </EmptyState>
        )}
        <ul className={styles.rows}>
          {roster.map((group) => (
            <OrganisationRow
              key={group.organisation?.id ?? 'residents'}
              group={group}
              sectorLabels={view.details.sectorLabels}
              act={act}
            />
          ))}
        </ul>
        <AccessList view={view} act={act} />
      </div>
    </StageFrame>
  )
}

function statusOf(roster: readonly Group[], organisations: number): string {
  const people = roster.reduce((sum, group) => sum + group.people.length, 0)
  const here = roster.filter(({ organisation, people: theirs }) => organisation !== null && theirs.length > 0).length
  const residents = roster.at(-1)?.people.length ?? 0
  if (people === 0) return 'nobody is counted in yet'
  const from = `from ${here} of ${counted(organisations, 'organisation')}`
  return [
    `${counted(people, 'person', 'people')} here`,
    from,
    ...(residents > 0 ? [counted(residents, 'resident')] : []),
  ].join(', ')
}
