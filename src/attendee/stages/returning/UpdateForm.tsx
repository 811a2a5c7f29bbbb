import { type ActionNews, type ActionStatus, actionStatuses } from '@core/actions/actions'
import { limits } from '@core/limits'
import type { ProjectedAction } from '@core/views'
import { useKeptText } from '../../kept/use-kept-text'
import { usePage } from '../../page-context'
import { Before } from './Before'
import { isStatus } from './own-news'
import { StatusWord } from './StatusWord'
import { UpdateText } from './UpdateText'

export interface UpdateFormProps {
  readonly action: ProjectedAction
  /** What was said of it today, to be corrected by saying it again. */
  readonly said: ActionNews | null
  readonly onDone: () => void
}

/** How an action goes; begun as it stands, and kept on this phone until it is sent. */
export function UpdateForm({ action, said, onDone }: UpdateFormProps) {
  const { room, words, say } = usePage()
  const { returning } = words
  const { id, last } = action
  const stands = said?.status ?? action.status
  const [chosen, choose, forgetStatus] = useKeptText(`status ${id}`, stands)
  const [changed, writeChanged, forgetChanged] = useKeptText(`changed ${id}`, said?.changed)
  const [learned, writeLearned, forgetLearned] = useKeptText(`learned ${id}`, said?.learned)
  const [evidence, writeEvidence, forgetEvidence] = useKeptText(`evidence ${id}`, said?.evidence)
  const status: ActionStatus = isStatus(chosen) ? chosen : stands
  const lengths = [
    [changed, limits.noteLength],
    [learned, limits.noteLength],
    [evidence, limits.evidenceLength],
  ] as const
  const fits = lengths.every(([text, most]) => text.trim().length <= most)
  const sendable = fits && (status !== 'stopped' || changed.trim() !== '')
  const send = () => {
    if (!sendable) return
    for (const forget of [forgetStatus, forgetChanged, forgetLearned, forgetEvidence]) forget()
    const news = { status, changed: changed.trim(), learned: learned.trim(), evidence: evidence.trim() }
    room.act({ type: 'updateAction', actionId: id, news })
    say(returning.heard)
    onDone()
  }
  return (
    <form
      className="card-form"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Before action={action} />
      <fieldset className="statuses">
        <legend>{returning.how}</legend>
        <div className="choices">
          {actionStatuses.map((one) => (
            <label key={one} className="choice">
              <input type="radio" name={`status-${id}`} checked={one === status} onChange={() => choose(one)} />
              <StatusWord status={one} />
            </label>
          ))}
        </div>
      </fieldset>
      {last !== null && last.meeting !== null && (
        <button
          type="button"
          onClick={() => {
            choose(last.status)
            writeChanged(last.changed)
            writeLearned(last.learned)
            writeEvidence(last.evidence)
          }}
        >
          {returning.same}
        </button>
      )}
      <UpdateText
        id={`changed-${id}`}
        label={status === 'stopped' ? returning.why : returning.changed}
        most={limits.noteLength}
        text={changed}
        onWrite={writeChanged}
      />
      <UpdateText id={`learned-${id}`} label={returning.learned} most={limits.noteLength} text={learned} onWrite={writeLearned} />
      <UpdateText
        id={`evidence-${id}`}
        label={returning.evidence}
        hint={returning.evidenceHint}
        most={limits.evidenceLength}
        text={evidence}
        onWrite={writeEvidence}
      />
      <div className="row">
        <button type="submit" className="primary" aria-disabled={!sendable}>
          {said === null ? returning.send : returning.sendAgain}
        </button>
        <button type="button" onClick={onDone}>
          {returning.close}
        </button>
      </div>
    </form>
  )
}
