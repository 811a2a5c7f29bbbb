import type { Commitment } from '@core/commitments/commitments'
import { Contact, Trash2 } from 'lucide-react'
import type { DoAct, View } from '../acting/acting'
import { IconButton } from '../parts/IconButton'
import { Tag } from '../parts/Tag'
import { showToast } from '../parts/toast-queue'
import { enteredForLabel } from '../words/labels'
import { organisationName, shortened } from '../words/names'
import { readinessLabels } from '../words/promises'
import styles from './PromiseList.module.css'

export interface PromiseListProps {
  readonly view: View
  readonly promises: readonly Commitment[]
  readonly act: DoAct
  /** May be taken back here. */
  readonly mayWithdraw: (promise: Commitment) => boolean
  /** How to reach people, not only that they may be reached. */
  readonly contactsShown?: boolean
}

const tones = { ready: 'good', 'not-yet': 'plain', 'need-help': 'warn' } as const

/** Promises that are not private, newest first, with who makes them and how ready they are. */
export function PromiseList({ view, promises, act, mayWithdraw, contactsShown = false }: PromiseListProps) {
  const withdraw = async ({ id, text }: Commitment) => {
    const outcome = await act({ type: 'withdrawCommitment', commitmentId: id })
    if (!outcome.accepted) return
    const undo = { label: 'Undo', onAct: () => void act({ type: 'undo' }) }
    showToast({ text: `Taken back: “${shortened(text, 60)}”`, action: undo })
  }
  return (
    <ul aria-label="Promises" className={styles.list}>
      {promises.toReversed().map((promise) => {
        const { id, text, readiness, participantId, contact } = promise
        const isTypedIn = participantId === null || view.participants.get(participantId)?.enteredFor === true
        return (
          <li key={id} className={styles.promise}>
            <div className={styles.words}>
              <p className={styles.text}>{text}</p>
              <p className={styles.foot}>
                <strong>{whoPromises(promise, view)}</strong>
                <Tag tone={tones[readiness]}>{readinessLabels[readiness]}</Tag>
                {isTypedIn && <span>{enteredForLabel}</span>}
              </p>
              {contact !== '' && (
                <p className={styles.contact}>
                  <Contact aria-hidden size={16} /> {contactsShown ? contact : 'May be contacted'}
                </p>
              )}
            </div>
            {mayWithdraw(promise) && (
              <IconButton
                icon={Trash2}
                variant="danger"
                label={`Take back the promise: ${shortened(text, 60)}`}
                tooltip="Take it back"
                onClick={() => void withdraw(promise)}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** An organisation by its name; a person as one of theirs, never by their own name. */
function whoPromises({ organisationId, participantId }: Commitment, view: View): string {
  const promised = organisationId === null ? null : organisationName(view, organisationId)
  if (promised !== null) return promised
  const own = participantId === null ? null : (view.participants.get(participantId)?.organisationId ?? null)
  const name = own === null ? null : organisationName(view, own)
  return name === null ? 'A resident' : `Somebody from ${name}`
}
