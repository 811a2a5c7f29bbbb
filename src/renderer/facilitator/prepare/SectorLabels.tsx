import { limits } from '@core/limits'
import { type Sector, sectors } from '@core/sector'
import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { Disclosure } from '../../shared/parts/Disclosure'
import { SectorMark } from '../../shared/parts/SectorMark'
import { TextField } from '../../shared/parts/TextField'
import { useAct } from '../../shared/parts/use-act'
import { useDraft } from '../../shared/parts/use-draft'
import { sectorDescriptions } from '../../shared/words/labels'
import styles from './Settings.module.css'

/** What this workshop calls each sector. */
export function SectorLabels({ view }: { readonly view: Received<FacilitatorView> }) {
  const labels = view.details.sectorLabels
  return (
    <Disclosure title="What sectors are called" summary={sectors.map((sector) => labels[sector]).join(', ')}>
      <div className={styles.labels}>
        {sectors.map((sector) => (
          <SectorLabel key={sector} sector={sector} view={view} />
        ))}
      </div>
    </Disclosure>
  )
}

function SectorLabel({ sector, view }: { readonly sector: Sector; readonly view: Received<FacilitatorView> }) {
  const act = useAct(view)
  const label = view.details.sectorLabels[sector]
  const draft = useDraft(label, (text) => act({ type: 'labelSector', sector, label: text }, { quiet: true }))
  return (
    <div className={styles.label}>
      <span className={styles.mark}>
        <SectorMark sector={sector} label={label} labelHidden />
      </span>
      <TextField
        label={sectorNames[sector]}
        {...draft}
        maxLength={limits.nameLength}
        description={sectorDescriptions[sector]}
      />
    </div>
  )
}

const sectorNames: Readonly<Record<Sector, string>> = {
  statutory: 'Statutory sector',
  voluntary: 'Voluntary sector',
  community: 'Community sector',
  business: 'Business sector',
  other: 'Others',
}
