import type { ReactNode } from 'react'
import type { ConnectionStatus } from '../shared/connection/connection'
import { type Readable, useReadable } from '../shared/connection/readable'
import { goneInWords } from '../shared/words/connection'
import styles from './situations/Plain.module.css'

export interface UnlessGoneProps {
  readonly status: Readable<ConnectionStatus>
  readonly children: ReactNode
}

/**
 * What the room sees, for as long as it can be kept true. A screen that looks for the laptop again says nothing: the
 * room should not have to know.
 */
export function UnlessGone({ status, children }: UnlessGoneProps) {
  const now = useReadable(status)
  if (now.state !== 'gone') return children
  const { title, next } = goneInWords(now.why)
  return (
    <main className={styles.plain}>
      <div className={styles.middle}>
        <p className={styles.mark}>Roundtable</p>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.lead}>{next}</p>
      </div>
    </main>
  )
}
