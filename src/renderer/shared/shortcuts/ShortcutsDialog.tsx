import { Dialog } from '../parts/Dialog'
import { Kbd } from '../parts/Kbd'
import { listed, type Shortcut, type ShortcutGroup } from './shortcut'
import styles from './ShortcutsDialog.module.css'

const titles: Readonly<Record<ShortcutGroup, string>> = {
  stage: 'Here',
  time: 'Agenda and time',
  screen: 'The room’s screen',
  anywhere: 'Anywhere',
}
const groups: readonly ShortcutGroup[] = ['stage', 'time', 'screen', 'anywhere']

/** Every key that does something here and now. */
export function ShortcutsDialog({
  shortcuts,
  onClose,
}: {
  readonly shortcuts: readonly Shortcut[]
  readonly onClose: () => void
}) {
  const sections = groups
    .map((group) => ({ group, keys: listed(shortcuts).filter((one) => (one.group ?? 'stage') === group) }))
    .filter(({ keys }) => keys.length > 0)
  return (
    <Dialog title="Keys" onClose={onClose} size={sections.length > 1 ? 'wide' : 'narrow'}>
      <div className={styles.sections}>
        {sections.map(({ group, keys }) => (
          <section key={group} aria-label={titles[group]} className={styles.section}>
            {sections.length > 1 && <h3 className={styles.title}>{titles[group]}</h3>}
            <dl className={styles.keys}>
              {keys.map(({ key, shown, does }) => (
                <div key={key} className={styles.row}>
                  <dt>
                    <Kbd keys={shown} />
                    <span className="visually-hidden">{shown}</span>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.note}>Keys wait while you write in a field. Escape leaves the field.</p>
    </Dialog>
  )
}
