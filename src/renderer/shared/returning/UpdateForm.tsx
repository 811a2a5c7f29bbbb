import { type Action, type ActionNews, actionStatuses } from '@core/actions/actions'
import { lastSaid } from '@core/actions/progress'
import { limits } from '@core/limits'
import { RotateCcw } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { DoAct } from '../acting/acting'
import { Button } from '../parts/Button'
import { StatusMark } from '../parts/StatusMark'
import { TextArea } from '../parts/TextArea'
import { TextField } from '../parts/TextField'
import { statusLabels } from '../words/labels'
import { shortened } from '../words/names'
import { outcomeInWords } from '../words/refusals'
import styles from './UpdateForm.module.css'

export interface UpdateFormProps {
  readonly action: Action
  readonly act: DoAct
  /** Whether something was said. */
  readonly onClose: (kept: boolean) => void
}

/** How an action goes: the status as it stands to begin with, what changed, what was learned, and what shows it. */
export function UpdateForm({ action, act, onClose }: UpdateFormProps) {
  const last = lastSaid(action)
  const [news, setNews] = useState<ActionNews>(() => newsOfToday(action))
  const [error, setError] = useState<string | null>(null)
  const saving = useRef(false)
  const chosen = useRef<HTMLInputElement>(null)
  const name = useId()
  useEffect(() => {
    chosen.current?.focus()
    chosen.current?.closest('form')?.scrollIntoView({ block: 'nearest' })
  }, [])
  const keep = async () => {
    // A second Enter before the first is answered would say it twice.
    if (saving.current) return
    saving.current = true
    const outcome = await act({ type: 'updateAction', actionId: action.id, news }, { quiet: true }).finally(() => {
      saving.current = false
    })
    if (outcome.accepted) onClose(true)
    else setError(outcomeInWords(outcome))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onClose(false)
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void keep()
  }
  const needsWhy = news.status === 'stopped'
  return (
    <form
      aria-label={`How it goes: ${shortened(action.text, 60)}`}
      className={styles.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void keep()
      }}
    >
      <fieldset className={styles.statuses}>
        <legend className={styles.legend}>How does it go?</legend>
        {actionStatuses.map((status) => (
          <label key={status} className={styles.status}>
            <input
              ref={status === news.status ? chosen : null}
              type="radio"
              name={name}
              checked={status === news.status}
              onChange={() => setNews({ ...news, status })}
              onKeyDown={onKeyDown}
            />
            <StatusMark status={status} label={statusLabels[status]} />
          </label>
        ))}
      </fieldset>
      <div className={styles.texts}>
        <TextArea
          label={needsWhy ? 'Why was it stopped?' : 'What changed, or why not?'}
          rows={1}
          maxLength={limits.noteLength}
          value={news.changed}
          onChange={(changed) => setNews({ ...news, changed })}
          onKeyDown={onKeyDown}
          error={error}
        />
        <TextArea
          label="What was learned?"
          rows={1}
          maxLength={limits.noteLength}
          value={news.learned}
          onChange={(learned) => setNews({ ...news, learned })}
          onKeyDown={onKeyDown}
        />
        <TextField
          label="What shows it?"
          placeholder="In words, or a web address"
          maxLength={limits.evidenceLength}
          value={news.evidence}
          onChange={(evidence) => setNews({ ...news, evidence })}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.buttons}>
        <Button type="submit" shortcut="Ctrl+Enter">
          Keep
        </Button>
        <Button variant="quiet" onClick={() => onClose(false)}>
          Cancel
        </Button>
        {last !== null && last.meeting !== null && (
          <Button
            variant="quiet"
            icon={RotateCcw}
            onClick={() => setNews({ status: last.status, changed: last.changed, learned: last.learned, evidence: last.evidence })}
          >
            The same as last time
          </Button>
        )}
      </div>
    </form>
  )
}

/** What was said today already, to be corrected; else how it stood, without the words of another day. */
function newsOfToday(action: Action): ActionNews {
  const last = lastSaid(action)
  if (last === null || last.meeting !== null) return { status: action.status, changed: '', learned: '', evidence: '' }
  const { status, changed, learned, evidence } = last
  return { status, changed, learned, evidence }
}
