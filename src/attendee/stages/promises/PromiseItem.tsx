import { useRef, useState } from 'preact/hooks'
import { organisationName } from '../../names'
import { usePage } from '../../page-context'
import { SaveMark } from '../../parts/SaveMark'
import type { OwnPromise } from './own-promises'
import { PromiseForm } from './PromiseForm'

export interface PromiseItemProps {
  readonly promise: OwnPromise
  readonly asksContact: boolean
  /** It can be changed and taken back. */
  readonly open: boolean
}

/** A promise of one's own: what it says, who sees it, and how ready one is. */
export function PromiseItem({ promise, asksContact, open }: PromiseItemProps) {
  const { room, state, words } = usePage()
  const [changing, setChanging] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  const { id, text, organisationId, readiness, contact } = promise
  const { commit } = words
  const said = words.promises.promise
  const organisation = organisationName(state.view, organisationId)
  const done = () => {
    setChanging(false)
    window.setTimeout(() => change.current?.focus(), 0)
  }

  if (changing && id !== null) {
    return (
      <li className="card">
        <PromiseForm
          name={`promise-${id}`}
          label={said.change}
          initial={promise}
          asksContact={asksContact}
          submitLabel={said.save}
          onSubmit={({ text: t, organisationId: o, readiness: r, private: p, contact: c }) => {
            const changes = { text: t, organisationId: o, readiness: r, private: p, contact: c }
            room.act({ type: 'changeCommitment', commitmentId: id, changes })
            done()
          }}
          onCancel={done}
        />
      </li>
    )
  }
  return (
    <li className="card">
      <p>{text}</p>
      <p className="tag">
        {[said.readiness[readiness], ...(organisation === null ? [] : [said.from(organisation)])].join(' · ')}
      </p>
      <p className="tag">{promise.private ? said.onlyYou : said.open}</p>
      {contact !== '' && !promise.private && <p className="tag">{`${said.youMayBeAsked}: ${contact}`}</p>}
      <SaveMark
        saved
        about={(act) =>
          (act.type === 'makeCommitment' && id === null && act.text === text) ||
          ((act.type === 'changeCommitment' || act.type === 'withdrawCommitment') && act.commitmentId === id)
        }
      />
      {open && id !== null && (
        <div className="row">
          <button
            type="button"
            ref={change}
            aria-label={`${said.change}: ${commit.named(text)}`}
            onClick={() => setChanging(true)}
          >
            {said.change}
          </button>
          <button
            type="button"
            aria-label={`${commit.withdraw}: ${commit.named(text)}`}
            onClick={() => room.act({ type: 'withdrawCommitment', commitmentId: id })}
          >
            {commit.withdraw}
          </button>
        </div>
      )}
    </li>
  )
}
