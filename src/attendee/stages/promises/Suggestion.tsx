import { type Readiness, readiness as everyReadiness } from '@core/commitments/commitments'
import { usePage } from '../../page-context'
import { SaveMark } from '../../parts/SaveMark'
import type { OwnPromise } from './own-promises'

export interface SuggestionProps {
  readonly text: string
  /** The promise that was made of it, or undefined. */
  readonly promise: OwnPromise | undefined
  readonly startsPrivate: boolean
}

/** Something to promise with one press; the same press again takes it back. */
export function Suggestion({ text, promise, startsPrivate }: SuggestionProps) {
  const { room, words } = usePage()
  const said = words.promises.promise
  const waits = promise !== undefined && promise.id === null
  const press = (readiness: Readiness) => {
    if (waits) return
    if (promise === undefined || promise.id === null) {
      room.act({ type: 'makeCommitment', text, organisationId: null, readiness, private: startsPrivate, contact: '' })
    } else if (promise.readiness === readiness) {
      room.act({ type: 'withdrawCommitment', commitmentId: promise.id })
    } else {
      room.act({ type: 'changeCommitment', commitmentId: promise.id, changes: { readiness } })
    }
  }
  return (
    <li className="card">
      <p>{text}</p>
      <div className="ways" role="group" aria-label={text}>
        {everyReadiness.map((readiness) => (
          <button
            key={readiness}
            type="button"
            aria-pressed={promise?.readiness === readiness}
            aria-disabled={waits}
            onClick={() => press(readiness)}
          >
            {said.readiness[readiness]}
          </button>
        ))}
      </div>
      {promise !== undefined && <p className="tag">{promise.private ? said.onlyYou : said.open}</p>}
      <SaveMark
        saved={promise !== undefined && promise.id !== null}
        about={(act) =>
          (act.type === 'makeCommitment' && act.text === text) ||
          ((act.type === 'changeCommitment' || act.type === 'withdrawCommitment') &&
            promise !== undefined &&
            act.commitmentId === promise.id)
        }
      />
    </li>
  )
}
