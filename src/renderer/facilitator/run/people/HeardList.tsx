import type { Stage } from '@core/agenda/agenda'
import { Check } from 'lucide-react'
import { Button } from '../../../shared/parts/Button'
import { classNames } from '../../../shared/parts/class-names'
import { SectorMark } from '../../../shared/parts/SectorMark'
import type { DoAct, View } from '../panel'
import { useShortcuts } from '../../../shared/shortcuts/ShortcutScope'
import styles from './HeardList.module.css'

/** The organisations in turn, with a tick for those that were heard; the first without one is next. */
export function HeardList({ view, stage, act }: { readonly view: View; readonly stage: Stage; readonly act: DoAct }) {
  const heard = new Set(stage.heard)
  const next = view.organisations.find(({ id }) => !heard.has(id))
  const mark = (organisationId: string, isHeard: boolean) =>
    void act({ type: 'markHeard', stageId: stage.id, organisationId, heard: isHeard })
  useShortcuts(
    next === undefined
      ? []
      : [{ key: 'h', shown: 'H', does: `Tick ${next.name} as heard`, run: () => mark(next.id, true) }],
  )
  if (view.organisations.length === 0) return null
  return (
    <section aria-label="Who is heard" className={styles.heard}>
      <div aria-live="polite" className={styles.next}>
        {next === undefined ? (
          <p className={styles.name}>Everyone was heard</p>
        ) : (
          <>
            <p>Next, {view.organisations.length - heard.size} to go</p>
            <p className={styles.name}>{next.name}</p>
          </>
        )}
      </div>
      {next !== undefined && (
        <Button icon={Check} shortcut="H" onClick={() => mark(next.id, true)}>
          Heard
        </Button>
      )}
      <ul className={styles.list}>
        {view.organisations.map(({ id, name, sector }) => (
          <li key={id}>
            <label className={classNames(styles.organisation, heard.has(id) && styles.done)}>
              <input type="checkbox" checked={heard.has(id)} onChange={(event) => mark(id, event.target.checked)} />
              <SectorMark sector={sector} label={view.details.sectorLabels[sector]} labelHidden />
              <span>{name}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}
