import type { FacilitatorView } from '@core/views'
import type { DoorState } from '@protocol/door'
import type { Received } from '@protocol/received'
import { useState } from 'react'
import { bridge } from '../../shared/connection/bridge'
import { ConfirmDialog } from '../../shared/parts/ConfirmDialog'
import { Disclosure } from '../../shared/parts/Disclosure'
import { AddressForm, type Where } from './AddressForm'
import styles from './HowToJoin.module.css'
import { movingInWords } from './moving-in-words'

export interface MoveDoorProps {
  readonly view: Received<FacilitatorView>
  readonly door: Extract<DoorState, { readonly state: 'open' }>
}

/** Opens the door at another address; asks first where somebody is in. */
export function MoveDoor({ view, door }: MoveDoorProps) {
  const { address, port, addresses } = door
  const [wanted, setWanted] = useState<Where | null>(null)
  const consequences = movingInWords(view, door)
  const move = (where: Where) => void bridge.openDoor(where)
  return (
    <Disclosure title="Use another address or port" summary={`${address}, port ${port}`}>
      <p className={styles.warning}>
        The address, the QR code and the code change, so move the door before the room comes in.
      </p>
      <AddressForm
        addresses={addresses}
        current={{ address, port }}
        submitLabel="Move the door"
        onSubmit={(where) => (consequences.length === 0 ? move(where) : setWanted(where))}
      />
      {wanted !== null && (
        <ConfirmDialog
          title="Move the door?"
          confirmLabel="Move the door"
          dangerous
          onConfirm={() => move(wanted)}
          onClose={() => setWanted(null)}
        >
          {consequences.map((consequence) => (
            <p key={consequence}>{consequence}</p>
          ))}
        </ConfirmDialog>
      )}
    </Disclosure>
  )
}
