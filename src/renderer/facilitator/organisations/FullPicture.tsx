import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { classNames } from '../../shared/parts/class-names'
import { IconButton } from '../../shared/parts/IconButton'
import styles from './FullPicture.module.css'

export interface FullPictureProps {
  readonly title: string
  readonly legend: ReactNode
  readonly children: ReactNode
  readonly onClose: () => void
}

/** The picture over the whole window, for a room to look at. */
export function FullPicture({ title, legend, children, onClose }: FullPictureProps) {
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && onClose()} className={classNames(styles.ground)}>
      <Modal className={classNames(styles.modal)}>
        <Dialog aria-label={title} className={classNames(styles.page)}>
          <header className={styles.header}>
            <h2 className={styles.title}>{title}</h2>
            <IconButton icon={X} label="Close" shortcut="Esc" onClick={onClose} />
          </header>
          <div className={styles.picture}>{children}</div>
          {legend}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
