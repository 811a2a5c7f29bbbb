import { organisationName } from '../../names'
import { usePage } from '../../page-context'
import { SaveMark } from '../../parts/SaveMark'
import type { Missing } from './own-invitations'

/** One who is missing: who will ask them, and the press that says that one's own organisation will. */
export function MissingItem({ one }: { readonly one: Missing }) {
  const { room, state, words } = usePage()
  const { missing } = words.room
  const { id, who, askerId, person, own } = one
  const organisationId = state.personal?.organisationId ?? null
  const asker = organisationName(state.view, askerId)
  const weAsk = askerId !== null && askerId === organisationId
  const asked = weAsk ? missing.youAsk : asker === null ? null : missing.asks(asker)
  const change = (next: string | null) => {
    if (id !== null) room.act({ type: 'changeInvitation', invitationId: id, changes: { askerId: next } })
  }
  return (
    <li className={`card${own || weAsk ? ' mine' : ' plain'}`}>
      <p className="pile-name">{who}</p>
      <p className="tag">
        {[asked, person].filter((words_) => words_ !== null && words_ !== '').join(' · ') || missing.nobody}
      </p>
      <SaveMark
        saved={own}
        about={(act) =>
          (act.type === 'addInvitation' && id === null && act.who === who) ||
          ((act.type === 'changeInvitation' || act.type === 'removeInvitation') && act.invitationId === id)
        }
      />
      {id !== null && (
        <div className="row">
          {organisationId !== null && askerId === null && (own || person === '') && (
            <button
              type="button"
              className="take"
              aria-label={`${missing.ask}: ${who}`}
              onClick={() => change(organisationId)}
            >
              {missing.ask}
            </button>
          )}
          {weAsk && (
            <button type="button" aria-label={`${missing.noLonger}: ${who}`} onClick={() => change(null)}>
              {missing.noLonger}
            </button>
          )}
          {own && (
            <button
              type="button"
              aria-label={`${missing.remove}: ${missing.named(who)}`}
              onClick={() => room.act({ type: 'removeInvitation', invitationId: id })}
            >
              {missing.remove}
            </button>
          )}
        </div>
      )}
    </li>
  )
}
