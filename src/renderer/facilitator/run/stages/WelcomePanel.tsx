import { EmptyState } from '../../../shared/parts/EmptyState'
import { counted } from '../../../shared/words/counts'
import type { PanelProps } from '../panel'
import { OrganisationRow } from '../people/OrganisationRow'
import { rosterOf } from '../people/roster'
import styles from './WelcomePanel.module.css'
import { StageFrame } from './StageFrame'

/** Who is here: how many people from every organisation, and the residents. */
export function WelcomePanel({ view, stage, act }: PanelProps<'welcome'>) {
  const roster = rosterOf(view.organisations, view.participants)
  const here = roster.filter(({ organisation, people }) => organisation !== null && people.length > 0).length
  const residents = roster.at(-1)?.people.length ?? 0
  const status = view.participants.size === 0 ? 'nobody is counted in yet' : `${counted(view.participants.size, 'person', 'people')} here, from ${here} of ${counted(view.organisations.length, 'organisation')}${
    residents === 0 ? '' : `, ${counted(residents, 'resident')}`
  }`
  return (
    <StageFrame view={view} stage={stage} status={status}>
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
    </StageFrame>
  )
}
