import type { ReactNode } from 'react'
import { Button } from './Button'
import { Dialog } from './Dialog'

export interface ConfirmDialogProps {
  readonly title: string
  /** What will happen, and what will be kept. */
  readonly children: ReactNode
  /** What the button does, as a verb. */
  readonly confirmLabel: string
  readonly dangerous?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks before something that cannot simply be taken back. Draw it only while it is open. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, confirmLabel, dangerous = false, onConfirm, onClose } = props
  const confirm = () => {
    onConfirm()
    onClose()
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      size="narrow"
      insistent
      actions={
        <>
          <Button autoFocus onClick={onClose}>
            Cancel
          </Button>
          <Button variant={dangerous ? 'danger' : 'primary'} onClick={confirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
