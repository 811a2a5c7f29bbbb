import type { Invitation } from '@core/invitations/invitations'
import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { DoAct, View } from '../acting/acting'
import { afterMenu } from '../parts/after-menu'
import { EmptyState } from '../parts/EmptyState'
import { Menu } from '../parts/Menu'
import { showToast } from '../parts/toast-queue'
import { counted } from '../words/counts'
import { enteredForLabel } from '../words/labels'
import { organisationName, shortened } from '../words/names'
import { MissingForm } from './MissingForm'
import styles from './Missing.module.css'

/** Whom nobody asks yet comes first; then who will ask whom. */
export function MissingList({ view, act }: { readonly view: View; readonly act: DoAct }) {
  const { invitations } = view
  const [open, asked] = [invitations.filter((one) => !isAsked(one)), invitations.filter(isAsked)]
  if (invitations.length === 0) {
    return (
      <EmptyState title="Nobody is named yet">
        Ask: whose lives does this change, and who of them is not in this room? Phones can name them too.
      </EmptyState>
    )
  }
  const groups = [
    { title: 'Nobody asks them yet', rows: open },
    { title: 'Will be asked', rows: asked },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <>
      {groups.map(({ title, rows }) => (
        <section key={title} aria-label={title} className={styles.group}>
          <h3 className={styles.heading}>
            {title} <span className={styles.detail}>{counted(rows.length, 'group')}</span>
          </h3>
          <ul>
            {rows.map((invitation) => (
              <MissingRow key={invitation.id} view={view} invitation={invitation} act={act} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function MissingRow(props: { readonly view: View; readonly invitation: Invitation; readonly act: DoAct }) {
  const { view, invitation, act } = props
  const { id, who, askerId, person, participantId } = invitation
  const [changing, setChanging] = useState(false)
  const asker = askerId === null ? null : organisationName(view, askerId)
  const isTypedIn = participantId === null || view.participants.get(participantId)?.enteredFor === true
  const remove = async () => {
    const outcome = await act({ type: 'removeInvitation', invitationId: id })
    if (!outcome.accepted) return
    const undo = { label: 'Undo', onAct: () => void act({ type: 'undo' }) }
    showToast({ text: `Taken off the list: “${shortened(who, 60)}”`, action: undo })
  }
  if (changing) {
    return (
      <li className={styles.row}>
        <MissingForm
          name={`Change: ${who}`}
          initial={{ who, askerId, person }}
          organisations={view.organisations}
          submitLabel="Keep the change"
          onSubmit={async (changes) => {
            const outcome = await act({ type: 'changeInvitation', invitationId: id, changes }, { quiet: true })
            if (outcome.accepted) setChanging(false)
            return outcome
          }}
          onCancel={() => setChanging(false)}
        />
      </li>
    )
  }
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.who}>{who}</p>
        <p className={styles.detail}>
          {[asker === null ? '' : `${asker} will ask`, person, isTypedIn ? enteredForLabel.toLowerCase() : '']
            .filter((words) => words !== '')
            .join(' · ')}
        </p>
      </div>
      <Menu
        label={`More for ${who}`}
        choices={[
          {
            id: 'change',
            label: 'Change, or say who asks',
            icon: Pencil,
            onSelect: () => afterMenu(() => setChanging(true)),
          },
          { id: 'remove', label: 'Take off the list', icon: Trash2, onSelect: () => void remove() },
        ]}
      />
    </li>
  )
}

function isAsked({ askerId, person }: Invitation): boolean {
  return askerId !== null || person !== ''
}
