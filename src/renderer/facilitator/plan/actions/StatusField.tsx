import { type Action, type ActionStatus, actionStatuses } from '@core/actions/actions'
import { limits } from '@core/limits'
import { MessageSquareText } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { Select } from '../../../shared/parts/Select'
import { TextField } from '../../../shared/parts/TextField'
import { statusLabels } from '../../../shared/words/labels'
import { shortened } from '../../../shared/words/names'
import { outcomeInWords } from '../../../shared/words/refusals'
import type { DoAct } from '../../run/panel'
import styles from './StatusField.module.css'

const options = actionStatuses.map((value) => ({ value, label: statusLabels[value] }))

/** Half-made changes of status: which one, and why so far. */
interface Draft {
  readonly status: ActionStatus
  readonly note: string
}

/** How an action is going. Stopping one asks why; any status can say more. */
export function StatusField({ action, act }: { action: Action; act: DoAct }) {
  const [draft, setDraft] = useState<Draft | null>(null)
  const [error, setError] = useState<string | null>(null)
  const close = () => {
    setDraft(null)
    setError(null)
  }
  const set = async ({ status, note }: Draft) => {
    const outcome = await act({ type: 'setActionStatus', actionId: action.id, status, note }, { quiet: true })
    if (outcome.accepted) close()
    else setError(outcomeInWords(outcome))
  }
  const choose = (status: ActionStatus) => {
    if (status === 'stopped') setDraft({ status, note: '' })
    else void set({ status, note: '' })
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (draft !== null) void set(draft)
  }
  const short = shortened(action.text, 60)
  return (
    <div className={styles.status}>
      <Select
        label={`Status of: ${short}`}
        labelHidden
        value={draft?.status ?? action.status}
        options={options}
        onChange={choose}
        error={draft === null ? error : null}
      />
      {draft === null && action.statusNote !== '' && <p className={styles.note}>{action.statusNote}</p>}
      {draft === null ? (
        <Button
          size="small"
          variant="quiet"
          icon={MessageSquareText}
          aria-label={`${action.statusNote === '' ? 'Say more about' : 'Change what is said about'} the status of: ${short}`}
          onClick={() => setDraft({ status: action.status, note: action.statusNote })}
        >
          {action.statusNote === '' ? 'Say more' : 'Change'}
        </Button>
      ) : (
        <form className={styles.form} onSubmit={save}>
          <TextField
            label={draft.status === 'stopped' ? 'Why was it stopped?' : 'In a few words'}
            autoFocus
            maxLength={limits.noteLength}
            value={draft.note}
            onChange={(note) => setDraft({ ...draft, note })}
            onKeyDown={(event) => event.key === 'Escape' && close()}
            error={error}
          />
          <div className={styles.buttons}>
            <Button type="submit" size="small">
              Keep
            </Button>
            <Button size="small" variant="quiet" onClick={close}>
              Cancel
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}
