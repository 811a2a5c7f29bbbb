import type { StageActivity } from '@core/agenda/agenda'
import { limits } from '@core/limits'
import type { VoteMethod } from '@core/voting/voting'
import { Checkbox } from '../../../shared/parts/Checkbox'
import { NumberField } from '../../../shared/parts/NumberField'
import { Select } from '../../../shared/parts/Select'
import { voteMethodLabels } from '../../../shared/words/labels'
import type { ActivitySettingsProps } from './ActivitySettings'
import styles from './StageEditor.module.css'

type VoteActivity = Extract<StageActivity, { readonly kind: 'vote' }>

const methods: Readonly<Record<VoteMethod['type'], VoteMethod>> = {
  dots: { type: 'dots', dots: 3, stacking: false },
  agreement: { type: 'agreement' },
  rating: { type: 'rating' },
  ranking: { type: 'ranking' },
  'impact-effort': { type: 'impact-effort' },
  consent: { type: 'consent' },
}

export function VoteSettings({ activity, onChange }: ActivitySettingsProps<VoteActivity>) {
  const { method, optionsFrom, choose } = activity
  const changeMethod = (changed: VoteMethod) => void onChange({ ...activity, method: changed })
  return (
    <>
      <div className={styles.row}>
        <Select
          label="Vote with"
          value={method.type}
          options={Object.values(methods).map(({ type }) => ({ value: type, label: voteMethodLabels[type] }))}
          onChange={(type) => changeMethod(methods[type])}
        />
        <Select
          label="Vote on"
          value={optionsFrom}
          options={[
            { value: 'themes', label: 'Themes' },
            { value: 'cards', label: 'Cards, one by one' },
          ]}
          onChange={(from) => void onChange({ ...activity, optionsFrom: from })}
        />
        <NumberField
          label="Choose"
          value={choose}
          least={1}
          most={limits.priorities}
          onChange={(count) => void onChange({ ...activity, choose: count })}
          description="Priorities the room means to act on"
        />
      </div>
      {method.type === 'dots' && (
        <div className={styles.row}>
          <NumberField
            label="Dots for each person"
            value={method.dots}
            least={1}
            most={limits.dotsOfAPerson}
            onChange={(dots) => changeMethod({ ...method, dots })}
            description="3 to 5 work best"
          />
          <Checkbox
            label="More than one dot on the same option"
            checked={method.stacking}
            onChange={(stacking) => changeMethod({ ...method, stacking })}
            description="Say so aloud before the vote opens."
          />
        </div>
      )}
    </>
  )
}
