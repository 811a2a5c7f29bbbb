import type { FacilitatorView } from '@core/views'
import type { DoorState } from '@protocol/door'
import type { Received } from '@protocol/received'
import { Smartphone } from 'lucide-react'
import { useState } from 'react'
import { Checkbox } from '../../shared/parts/Checkbox'
import { ConfirmDialog } from '../../shared/parts/ConfirmDialog'
import { EmptyState } from '../../shared/parts/EmptyState'
import { useAct } from '../../shared/parts/use-act'
import { deviceLabel, deviceRows, presenceInWords, removalInWords } from './device-rows'
import styles from './DeviceList.module.css'
import { DeviceItem } from './DeviceItem'

export interface DeviceListProps {
  readonly view: Received<FacilitatorView>
  readonly door: Extract<DoorState, { readonly state: 'open' }>
}

/** The devices that joined, and who may still come. */
export function DeviceList({ view, door }: DeviceListProps) {
  const act = useAct(view)
  const [removing, setRemoving] = useState<string | null>(null)
  const rows = deviceRows(view, door.connectedIds)
  const chosen = rows.find(({ id }) => id === removing)
  const removal = chosen === undefined ? null : removalInWords(view, chosen)
  return (
    <div className={styles.devices}>
      <div className={styles.top}>
        <p>{presenceInWords(rows, door)}</p>
        <Checkbox
          label="Lock joining"
          description="Nobody new comes in. Phones that are in stay, and may come back."
          checked={view.joiningLocked}
          onChange={(locked) => void act({ type: 'lockJoining', locked })}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState icon={Smartphone} title="Nobody has joined yet">
          Show the room how to join, then watch them come in here.
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {rows.map((row) => (
            <DeviceItem key={row.id} row={row} onRemove={() => setRemoving(row.id)} />
          ))}
        </ul>
      )}
      <p className={styles.note}>
        There are no accounts, so one person could join with two phones. Where the numbers look wrong, lock joining and
        remove the phones that nobody knows.
      </p>
      {chosen !== undefined && removal !== null && (
        <ConfirmDialog
          title={`Remove ${deviceLabel(chosen)}?`}
          confirmLabel="Remove this phone"
          dangerous
          onConfirm={() => void act({ type: 'removeDevice', deviceId: chosen.id })}
          onClose={() => setRemoving(null)}
        >
          <p>{removal.goes}</p>
          <p>{removal.stays}</p>
          <p>
            {view.joiningLocked
              ? 'It cannot come back while joining is locked.'
              : 'It could join again as somebody new: lock joining to prevent that.'}
          </p>
        </ConfirmDialog>
      )}
    </div>
  )
}
