import type { Theme } from '@core/themes/themes'
import { useState } from 'react'
import { Button } from '../parts/Button'
import { ComboBox } from '../parts/ComboBox'
import { Dialog } from '../parts/Dialog'

export interface MergeDialogProps {
  readonly theme: Theme
  readonly others: readonly Theme[]
  readonly onMerge: (intoThemeId: string) => void
  readonly onClose: () => void
}

/** Asks which theme takes the cards of another. */
export function MergeDialog({ theme, others, onMerge, onClose }: MergeDialogProps) {
  const [intoId, setIntoId] = useState<string | null>(null)
  return (
    <Dialog
      title={`Merge “${theme.name}” into…`}
      size="narrow"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={intoId === null} onClick={() => intoId !== null && onMerge(intoId)}>
            Merge
          </Button>
        </>
      }
    >
      <ComboBox
        label="Theme that takes the cards"
        autoFocus
        options={others.map(({ id, name }) => ({ id, label: name }))}
        selectedId={intoId}
        onSelect={setIntoId}
        description={`All its cards move there, and the name “${theme.name}” goes. You can undo it.`}
      />
    </Dialog>
  )
}
