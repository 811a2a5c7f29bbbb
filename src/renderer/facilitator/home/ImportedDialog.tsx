import type { PolisReport } from '@protocol/polis-export'
import { Button } from '../../shared/parts/Button'
import { Dialog } from '../../shared/parts/Dialog'
import { ImportReport } from './ImportReport'

/** Says what an import brought in, once it is on disk. */
export function ImportedDialog({ report, onClose }: { readonly report: PolisReport; readonly onClose: () => void }) {
  return (
    <Dialog
      title="The conversation is in"
      onClose={onClose}
      actions={
        <Button variant="primary" autoFocus onClick={onClose}>
          Go to the workshop
        </Button>
      }
    >
      <ImportReport report={report} done />
    </Dialog>
  )
}
