import type { Stage } from '@core/agenda/agenda'
import type { Organisation } from '@core/people/people'
import { Check } from 'lucide-react'
import { Button } from '../../../shared/parts/Button'
import { classNames } from '../../../shared/parts/class-names'
import { SectorMark } from '../../../shared/parts/SectorMark'
import type { DoAct, View } from '../panel'
import { useShortcuts } from '../../../shared/shortcuts/ShortcutScope'
import styles from './HeardList.module.css'

/** Whose turn it is and who is next, in the order that is suggested; anybody may be ticked out of turn. */
export function HeardList({ view, stage, act }: { readonly view: View; readonly stage: Stage; readonly act: DoAct }) {
  const byId = new Map(view.organisations.map((organisation) => [organisation.id, organisation]))
  const waiting = view.turns.flatMap((id) => byId.get(id) ?? [])
  const heard = stage.heard.flatMap((id) => byId.get(id) ?? [])
  const people = [...view.participants.values()].filter(({ online }) => !online)
  const here = new Set(people.map(({ organisationId }) => organisationId))
  const [now, next] = waiting
  const mark = (organisationId: string, isHeard: boolean) =>
    void act({ type: 'markHeard', stageId: stage.id, organisationId, heard: isHeard })
  useShortcuts(
    now === undefined
      ? []
      : [{ key: 'h', shown: 'H', does: `Tick ${now.name} as heard`, run: () => mark(now.id, true) }],
  )
  if (view.organisations.length === 0) return null
  const row = ({ id, name, sector }: Organisation, isHeard: boolean) => (
    <li key={id}>
      <label className={classNames(styles.organisation, isHeard && styles.done)}>
        <input type="checkbox" checked={isHeard} onChange={(event) => mark(id, event.target.checked)} />
        <SectorMark sector={sector} label={view.details.sectorLabels[sector]} labelHidden />
        <span>
          {name}
          {!here.has(id) && people.length > 0 && <span className={styles.absent}> nobody is here yet</span>}
        </span>
      </label>
    </li>
  )
  return (
    <section aria-label="Who is heard" className={styles.heard}>
      <div aria-live="polite" className={styles.next}>
        {now === undefined ? (
          <p className={styles.name}>Every organisation was heard</p>
        ) : (
          <>
            <p>Now, {waiting.length} to go</p>
            <p className={styles.name}>{now.name}</p>
            {next !== undefined && <p>Then {next.name}</p>}
          </>
        )}
        {here.has(null) && (
          <p>{now === undefined ? 'Ask the residents as well.' : 'Residents speak too: ask them last.'}</p>
        )}
      </div>
      {now !== undefined && (
        <Button icon={Check} shortcut="H" onClick={() => mark(now.id, true)}>
          Heard
        </Button>
      )}
      <ul aria-label="Organisations in turn" className={styles.list}>
        {waiting.map((organisation) => row(organisation, false))}
        {heard.map((organisation) => row(organisation, true))}
      </ul>
      {waiting.length > 1 && (
        <p className={styles.why}>
          Who is here and wrote least before this comes first. The room sees whose turn it is, not why.
        </p>
      )}
    </section>
  )
}
