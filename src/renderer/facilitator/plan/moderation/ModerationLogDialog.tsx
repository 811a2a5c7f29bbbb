import type { ModerationEntry } from '@core/moderation/moderation-log'
import { moderationColumns, moderationRow } from '@protocol/moderation-table'
import { FileDown, ScrollText } from 'lucide-react'
import { useEffect, useState } from 'react'
import { bridge } from '../../../shared/connection/bridge'
import { Banner } from '../../../shared/parts/Banner'
import { Button } from '../../../shared/parts/Button'
import { Dialog } from '../../../shared/parts/Dialog'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { savedInWords, type SavedWords } from './saved-in-words'
import styles from './ModerationLogDialog.module.css'

/** Undefined while it is read, null where it cannot be. */
type Log = readonly ModerationEntry[] | null | undefined

/** The log of moderation as the journal tells it when the dialog is opened, to be read and saved. */
export function ModerationLogDialog({ onClose }: { readonly onClose: () => void }) {
  const [log, setLog] = useState<Log>(undefined)
  const [said, setSaid] = useState<SavedWords | null>(null)
  useEffect(() => {
    void bridge.readModerationLog({}).then(setLog)
  }, [])
  const save = async () => {
    setSaid(null)
    setSaid(savedInWords(await bridge.saveModerationLog({})))
  }
  return (
    <Dialog
      title="What was hidden or changed"
      size="wide"
      onClose={onClose}
      actions={
        log && log.length > 0 ? (
          <Button variant="primary" icon={FileDown} onClick={() => void save()}>
            Save for a spreadsheet
          </Button>
        ) : undefined
      }
    >
      <p>
        Cards are named by their numbers: what was hidden or changed is not repeated here. Names are those that people
        gave.
      </p>
      {said !== null && (
        <Banner tone={said.tone} title={said.title}>
          <p>{said.detail}</p>
        </Banner>
      )}
      {log === null && (
        <Banner tone="bad" title="The log cannot be read.">
          <p>The workshop itself is open and safe. Go to Home, open it again, and look here once more.</p>
        </Banner>
      )}
      {log?.length === 0 && (
        <EmptyState icon={ScrollText} title="Nothing was hidden or changed">
          Cards that you hide, correct or take back, and phones that you remove, are listed here.
        </EmptyState>
      )}
      {log && log.length > 0 && <LogTable log={log} />}
    </Dialog>
  )
}

function LogTable({ log }: { readonly log: readonly ModerationEntry[] }) {
  return (
    <table className={styles.log}>
      <thead>
        <tr>
          {moderationColumns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {log.map((entry, index) => {
          const row = moderationRow(entry)
          return (
            <tr key={index}>
              {moderationColumns.map((column) => (
                <td key={column}>{row[column]}</td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
