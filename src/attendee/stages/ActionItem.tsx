import type { NewAction } from '@core/actions/actions'
import { dateInWords } from '../dates'
import { organisationName, type View } from '../names'
import { usePage } from '../page-context'
import { SaveMark } from '../parts/SaveMark'

export interface ActionItemProps {
  readonly action: NewAction
  readonly view: View
  /** This person may say yes to it now. */
  readonly mine?: boolean
}

/** One action: what, who, by when, and whether its lead said yes. */
export function ActionItem({ action, view, mine = false }: ActionItemProps) {
  const { room, state, words } = usePage()
  const { act } = words
  const lead = organisationName(view, action.leadId)
  const asked = [...state.outbox.queue, ...state.outbox.settled]
    .map((one) => one.act)
    .filter((one) => one.type === 'acceptAction' && one.actionId === action.id)
    .pop()
  const accepted = asked?.type === 'acceptAction' ? asked.accepted : action.accepted
  const supporters = action.supporterIds.map((id) => organisationName(view, id)).filter((name) => name !== null)
  const facts: readonly (readonly [string, string])[] = [
    [act.lead, lead ?? act.noLead],
    [act.with, supporters.join(', ')],
    [act.person, action.person],
    [act.due, action.due === '' ? '' : dateInWords(action.due, words, 'short')],
    [act.measure, action.measure],
  ]
  return (
    <li className={`card${mine ? ' mine' : ''}`}>
      <p className="action-text">{action.text}</p>
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {action.status !== 'not started' && <p className="tag">{act.statuses[action.status]}</p>}
      {mine ? (
        <>
          {accepted && (
            <p className="save saved">
              <span aria-hidden>✓</span>
              {act.accepted}
            </p>
          )}
          {/* One button for both, so that the focus stays on it. */}
          <button
            type="button"
            className={accepted ? '' : 'primary'}
            aria-label={`${accepted ? act.undo : act.accept}: ${action.text}`}
            onClick={() => say(!accepted)}
          >
            {accepted ? act.undo : act.accept}
          </button>
          <SaveMark saved={false} about={(one) => one.type === 'acceptAction' && one.actionId === action.id} />
        </>
      ) : (
        accepted &&
        lead !== null && (
          <p className="save saved">
            <span aria-hidden>✓</span>
            {act.acceptedBy(lead)}
          </p>
        )
      )}
    </li>
  )

  function say(yes: boolean) {
    room.act({ type: 'acceptAction', actionId: action.id, accepted: yes })
  }
}
