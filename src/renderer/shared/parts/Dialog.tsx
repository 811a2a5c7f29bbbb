import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { classNames } from './class-names'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton'

export interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, the one that goes on last. */
  readonly actions?: ReactNode
  /** `full`: all the room that there is; what is in it scrolls by itself. */
  readonly size?: 'narrow' | 'normal' | 'wide' | 'full'
  /** Something that must be answered first: a click outside does not close it; Escape does. */
  readonly insistent?: boolean
}

/** A window in front of the page. Draw it only while it is open; the field with `autoFocus` gets the keyboard. */
export function Dialog({ title, onClose, children, actions, size = 'normal', insistent = false }: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable={!insistent}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={classNames(styles.ground)}
    >
      <Modal className={classNames(styles.modal, styles[size])}>
        <AriaDialog role={insistent ? 'alertdialog' : 'dialog'} className={classNames(styles.dialog)}>
          <header className={styles.header}>
            <Heading slot="title" level={2} className={classNames(styles.title)}>
              {title}
            </Heading>
            <IconButton icon={X} label="Close" shortcut="Esc" onClick={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
