import type { StageActivity } from '@core/agenda/agenda'
import { limits } from '@core/limits'
import { TextField } from '../../../shared/parts/TextField'
import { useDraft } from '../../../shared/parts/use-draft'
import type { ActivitySettingsProps } from './ActivitySettings'
import styles from './StageEditor.module.css'

type ScoreActivity = Extract<StageActivity, { readonly kind: 'score' }>

/** What the two ends of the scale stand for. */
export function ScoreSettings({ activity, onChange }: ActivitySettingsProps<ScoreActivity>) {
  const lowest = useDraft(activity.lowest, (text) => onChange({ ...activity, lowest: text }))
  const highest = useDraft(activity.highest, (text) => onChange({ ...activity, highest: text }))
  return (
    <>
      <div className={styles.row}>
        <TextField label="1 means" maxLength={limits.tagLength} {...lowest} />
        <TextField label="5 means" maxLength={limits.tagLength} {...highest} />
      </div>
      <p className={styles.hint}>
        The prompt is the question. People answer in private and can say why; their reasons are cards, held until you
        show them.
      </p>
    </>
  )
}
