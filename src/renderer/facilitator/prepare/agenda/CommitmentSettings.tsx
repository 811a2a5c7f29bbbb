import type { StageActivity } from '@core/agenda/agenda'
import { limits } from '@core/limits'
import { Checkbox } from '../../../shared/parts/Checkbox'
import type { ActivitySettingsProps } from './ActivitySettings'
import styles from './StageEditor.module.css'
import { WordList } from './WordList'

type CommitmentsActivity = Extract<StageActivity, { readonly kind: 'commitments' }>

/** What people may promise with one press, and how promises start. */
export function CommitmentSettings({ activity, onChange }: ActivitySettingsProps<CommitmentsActivity>) {
  const { suggestions, startsPrivate, asksContact } = activity
  return (
    <>
      <div className={styles.whole}>
        <WordList
          label="Suggested promises"
          addLabel="Add a promise to suggest"
          words={suggestions}
          longest={limits.commitmentTextLength}
          description="Promised with one press: ready, not yet, or need help. People can always use their own words."
          onChange={(words) => onChange({ ...activity, suggestions: words })}
        />
      </div>
      <div className={styles.row}>
        <Checkbox
          label="Promises start private"
          checked={startsPrivate}
          onChange={(checked) => void onChange({ ...activity, startsPrivate: checked })}
          description="Only their author sees a private one, not even you. Each person can choose otherwise."
        />
        <Checkbox
          label="Ask whether somebody may get in touch"
          checked={asksContact}
          onChange={(checked) => void onChange({ ...activity, asksContact: checked })}
          description="Apart from the promise. Only you see how to reach them."
        />
      </div>
    </>
  )
}
