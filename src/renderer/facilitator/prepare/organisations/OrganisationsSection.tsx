import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { Building2, ClipboardPaste } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { Section } from '../Section'
import { AddOrganisation } from './AddOrganisation'
import { OrganisationList } from './OrganisationList'
import styles from './OrganisationsSection.module.css'
import { SectorCounts } from './SectorCounts'

const ListDialog = lazy(async () => ({ default: (await import('./ListDialog')).ListDialog }))

/** Who is invited: typed one by one, pasted or read from a file. */
export function OrganisationsSection({ view }: { readonly view: Received<FacilitatorView> }) {
  const [dialogShown, setDialogShown] = useState(false)
  const { organisations, details } = view
  return (
    <Section
      id="organisations"
      title="Organisations"
      aside={
        <Button icon={ClipboardPaste} onClick={() => setDialogShown(true)}>
          Paste or read a list
        </Button>
      }
    >
      <AddOrganisation view={view} />
      {organisations.length === 0 ? (
        <EmptyState icon={Building2} title="Nobody is invited yet">
          <p>Add each organisation and its sector. Residents need none: they count in the community sector.</p>
        </EmptyState>
      ) : (
        <div className={styles.listed}>
          <SectorCounts organisations={organisations} labels={details.sectorLabels} />
          <OrganisationList view={view} />
        </div>
      )}
      <Suspense fallback={null}>
        {dialogShown && <ListDialog view={view} onClose={() => setDialogShown(false)} />}
      </Suspense>
    </Section>
  )
}
