import type { ExportProgress } from '@protocol/exports'
import { useId } from 'react'
import { Button } from '../../../shared/parts/Button'
import { kindInWords } from './export-kinds'
import styles from './SaveDialog.module.css'

interface SavingProgressProps {
  /** Null while the person is still asked where. */
  readonly progress: ExportProgress | null
  readonly cancelling: boolean
  readonly onCancel: () => void
}

/** How far the saving is, and the way out of it. */
export function SavingProgress({ progress, cancelling, onCancel }: SavingProgressProps) {
  const id = useId()
  return (
    <div className={styles.progress}>
      <p id={id} role="status">
        {progress === null ? 'Choose where to save.' : `Saving: ${kindInWords[progress.kind].name}`}
      </p>
      <progress aria-labelledby={id} className={styles.bar} max={1} value={progress?.share ?? 0} />
      <Button disabled={cancelling} onClick={onCancel}>
        {cancelling ? 'Cancelling…' : 'Cancel'}
      </Button>
    </div>
  )
}
