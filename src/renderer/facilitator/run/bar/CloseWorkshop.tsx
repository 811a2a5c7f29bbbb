import { ConfirmDialog } from '../../../shared/parts/ConfirmDialog'
import { stillOpen } from '../before-closing'
import type { DoAct, View } from '../panel'
import styles from './CloseWorkshop.module.css'

/** Asks once more, saying what is not settled yet. */
export function CloseWorkshop({
  view,
  act,
  onClose,
}: {
  readonly view: View
  readonly act: DoAct
  readonly onClose: () => void
}) {
  const open = stillOpen(view)
  return (
    <ConfirmDialog
      title="Close the workshop?"
      confirmLabel="Close the workshop"
      onConfirm={() => void act({ type: 'closeWorkshop' })}
      onClose={onClose}
    >
      {open.length === 0 ? (
        <p>Every action has a lead who said yes, and a date.</p>
      ) : (
        <>
          <p>These are still open, and will be said in the plan as they are:</p>
          <ul className={styles.open}>
            {open.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <p>Everything is kept. You can open the workshop again, and the plan can be exported at any time.</p>
    </ConfirmDialog>
  )
}
