import { Check, LoaderCircle, Unplug } from 'lucide-react'
import { useReadable } from '../shared/connection/readable'
import { classNames } from '../shared/parts/class-names'
import { counted } from '../shared/words/counts'
import { lostInWords } from '../shared/words/connection'
import type { NoteTakerConnection } from './connection'
import styles from './Saving.module.css'

/** Whether what was written is safe on the laptop: a tick, what still waits, or why it waits. */
export function Saving({ connection }: { readonly connection: NoteTakerConnection }) {
  const status = useReadable(connection.status)
  const waiting = useReadable(connection.waiting)
  if (status.state === 'gone') return null
  const lost = status.state === 'reconnecting'
  const Icon = lost ? Unplug : waiting > 0 ? LoaderCircle : Check
  return (
    <p
      role="status"
      className={classNames(styles.saving, lost && styles.lost)}
      title={lost ? lostInWords(status.why).next : undefined}
    >
      <Icon aria-hidden size={18} className={classNames(!lost && waiting > 0 && styles.turning)} />
      {lost && <span>{lostInWords(status.why).title}</span>}
      {waiting > 0 && <span>{lost ? `${counted(waiting, 'change')} will be saved then` : 'Saving'}</span>}
      {!lost && waiting === 0 && <span>Saved</span>}
    </p>
  )
}
