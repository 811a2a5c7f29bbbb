import { NotebookPen, Unplug } from 'lucide-react'
import type { ConnectionStatus } from '../shared/connection/connection'
import { EmptyState } from '../shared/parts/EmptyState'
import { goneInWords, lostInWords } from '../shared/words/connection'
import styles from './NotYet.module.css'

/** What is there before a workshop is. */
export function NotYet({ status }: { readonly status: ConnectionStatus }) {
  return (
    <main className={styles.page}>
      <h1 className="visually-hidden">Notes</h1>
      <div role="status">
        <Waiting status={status} />
      </div>
    </main>
  )
}

function Waiting({ status }: { readonly status: ConnectionStatus }) {
  switch (status.state) {
    case 'gone': {
      const { title, next } = goneInWords(status.why)
      return (
        <EmptyState icon={Unplug} title={title}>
          {next}
        </EmptyState>
      )
    }
    case 'reconnecting': {
      const { title, next } = lostInWords(status.why)
      return (
        <EmptyState icon={Unplug} title={title}>
          {next}
        </EmptyState>
      )
    }
    case 'connecting':
      return null
    case 'connected':
      return (
        <EmptyState icon={NotebookPen} title="No workshop is open yet">
          As soon as the facilitator opens one, it is here.
        </EmptyState>
      )
  }
}
