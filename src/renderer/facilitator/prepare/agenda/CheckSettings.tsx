import { checkedKinds, type StageActivity } from '@core/agenda/agenda'
import { sectors } from '@core/sector'
import type { Details } from '@core/details/details'
import { Checkbox } from '../../../shared/parts/Checkbox'
import { Select } from '../../../shared/parts/Select'
import { checkedKindLabels } from '../../../shared/words/promises'
import type { ActivitySettingsProps } from './ActivitySettings'
import styles from './StageEditor.module.css'

type CheckActivity = Extract<StageActivity, { readonly kind: 'check' }>

export interface CheckSettingsProps extends ActivitySettingsProps<CheckActivity> {
  readonly sectorLabels: Details['sectorLabels']
}

/** What is checked, and who is asked. */
export function CheckSettings({ activity, onChange, sectorLabels }: CheckSettingsProps) {
  const { of, sectors: asked } = activity
  const ask = (sector: (typeof sectors)[number], isAsked: boolean) =>
    void onChange({
      ...activity,
      sectors: sectors.filter((one) => (one === sector ? isAsked : asked.includes(one))),
    })
  return (
    <>
      <div className={styles.row}>
        <Select
          label="Ask about"
          value={of}
          options={checkedKinds.map((kind) => ({ value: kind, label: checkedKindLabels[kind] }))}
          onChange={(kind) => void onChange({ ...activity, of: kind })}
        />
      </div>
      <fieldset className={styles.asked}>
        <legend>Who is asked</legend>
        {sectors.map((sector) => (
          <Checkbox
            key={sector}
            label={sectorLabels[sector]}
            checked={asked.includes(sector)}
            // One sector at least is always asked.
            disabled={asked.length === 1 && asked.includes(sector)}
            onChange={(isAsked) => ask(sector, isAsked)}
          />
        ))}
      </fieldset>
    </>
  )
}
