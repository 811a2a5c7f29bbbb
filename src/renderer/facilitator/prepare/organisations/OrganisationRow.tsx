import { limits } from '@core/limits'
import { type Sector, sectors } from '@core/sector'
import { Trash2 } from 'lucide-react'
import { memo } from 'react'
import { IconButton } from '../../../shared/parts/IconButton'
import { SectorMark } from '../../../shared/parts/SectorMark'
import { Select } from '../../../shared/parts/Select'
import { TextField } from '../../../shared/parts/TextField'
import { useAct } from '../../../shared/parts/use-act'
import { useDraft } from '../../../shared/parts/use-draft'
import styles from './OrganisationsSection.module.css'

export interface OrganisationRowProps {
  readonly id: string
  readonly name: string
  readonly sector: Sector
  readonly labels: Readonly<Record<Sector, string>>
}

/** Memoised by its words: with hundreds of rows only the one that changed is drawn again. */
export const OrganisationRow = memo(function OrganisationRow({ id, name, sector, labels }: OrganisationRowProps) {
  const act = useAct()
  const change = (changes: { readonly name?: string; readonly sector?: Sector }, quiet: boolean) =>
    act({ type: 'changeOrganisation', organisationId: id, changes }, { quiet })
  const draft = useDraft(name, (text) => change({ name: text }, true), { pauseSaves: false })

  return (
    <li className={styles.row}>
      <TextField label={`Name of ${name}`} labelHidden {...draft} maxLength={limits.nameLength} />
      <div className={styles.sector}>
        <SectorMark sector={sector} label={labels[sector]} labelHidden />
        <Select
          label={`Sector of ${name}`}
          labelHidden
          value={sector}
          options={sectors.map((value) => ({ value, label: labels[value] }))}
          onChange={(chosen) => void change({ sector: chosen }, false)}
        />
      </div>
      <IconButton
        icon={Trash2}
        variant="danger"
        label={`Remove ${name}`}
        tooltip="Remove"
        onClick={() => void act({ type: 'removeOrganisation', organisationId: id })}
      />
    </li>
  )
})
