import { Dialog } from '../parts/Dialog'
import { Kbd } from '../parts/Kbd'
import type { Shortcut } from './shortcut'
import styles from './ShortcutsDialog.module.css'

/** Every key that does something here and now. */
export function ShortcutsDialog({
  shortcuts,
  onClose,
}: {
  readonly shortcuts: readonly Shortcut[]
  readonly onClose: () => void
}) {
  return (
    <Dialog title="Keys" onClose={onClose} size="narrow">
      <dl className={styles.keys}>
        {shortcuts
          .filter(({ shown }) => shown !== '')
          .map(({ key, shown, does }) => (
            <div key={key} className={styles.row}>
              <dt>
                <Kbd keys={shown} />
                <span className="visually-hidden">{shown}</span>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
      </dl>
      <p className={styles.note}>Keys wait while you write in a field. Escape leaves the field.</p>
    </Dialog>
  )
}
