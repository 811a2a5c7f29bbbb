import { limits } from '@core/limits'
import { useState } from 'preact/hooks'
import { promiseDraft } from '../kept/drafts'
import { usePage } from '../page-context'
import { SaveMark } from '../parts/SaveMark'
import { FailedCards } from './FailedCards'


/** What one will do differently oneself: to promise, and to take back until the end. */
export function Commitments({ over = false }: { readonly over?: boolean }) {
  const { room, state, words, drafts } = usePage()
  const [text, setText] = useState(() => drafts.of(promiseDraft)?.text ?? '')
  const { commit } = words
  const made = state.personal?.commitments ?? []
  const { queue, settled } = state.outbox
  const withdrawn = new Set(
    [...queue, ...settled].flatMap(({ act }) => (act.type === 'withdrawCommitment' ? [act.commitmentId] : [])),
  )
  const shown = made.filter(({ id }) => !withdrawn.has(id))
  const underway = [...settled.filter(({ madeId }) => !made.some(({ id }) => id === madeId)), ...queue].flatMap(
    ({ id, act }) => (act.type === 'makeCommitment' ? [{ id, act }] : []),
  )
  if (over && shown.length === 0) return null
  const left = limits.commitmentTextLength - text.trim().length

  const write = (next: string) => {
    setText(next)
    if (next.trim() === '') drafts.drop(promiseDraft)
    else drafts.put({ stageId: promiseDraft, stageTitle: '', kind: 'idea', tag: '', text: next })
  }
  return (
    <section>
      <h2>{over ? commit.mine : commit.heading}</h2>
      {!over && (
        <form
          className="card-form"
          onSubmit={(event) => {
            event.preventDefault()
            if (text.trim() === '' || left < 0) return
            room.act({ type: 'makeCommitment', text: text.trim() })
            write('')
          }}
        >
          <label htmlFor="promise">{commit.label}</label>
          <textarea
            id="promise"
            rows={2}
            value={text}
            aria-describedby="promise-hint"
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
          <p id="promise-hint" className={left < 0 ? 'problem' : 'quiet'}>
            {left < 0 ? words.card.over(-left) : commit.hint}
          </p>
          <button type="submit" className="primary" aria-disabled={text.trim() === '' || left < 0}>
            {commit.send}
          </button>
        </form>
      )}
      <FailedCards />
      <ul className="cards">
        {underway.map(({ id, act }) => (
          <li key={id} className="card">
            <p>{act.text}</p>
            <SaveMark saved about={(one) => one === act} />
          </li>
        ))}
        {shown.map(({ id, text: promise }) => (
          <li key={id} className="card">
            <p>{promise}</p>
            <SaveMark saved about={(act) => act.type === 'withdrawCommitment' && act.commitmentId === id} />
            {!over && (
              <button
                type="button"
                aria-label={`${commit.withdraw}: ${commit.named(promise)}`}
                onClick={() => room.act({ type: 'withdrawCommitment', commitmentId: id })}
              >
                {commit.withdraw}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
