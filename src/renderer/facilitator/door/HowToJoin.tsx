import type { FacilitatorView } from '@core/views'
import type { DoorState } from '@protocol/door'
import { bridge } from '../../shared/connection/bridge'
import { Disclosure } from '../../shared/parts/Disclosure'
import { QrCode } from '../../shared/qr/QrCode'
import { codeInHalves } from '../../shared/words/code'
import { AddressForm } from './AddressForm'
import styles from './HowToJoin.module.css'
import { OnProjector } from './OnProjector'
import { ReachCheck } from './ReachCheck'

export interface HowToJoinProps {
  readonly door: Extract<DoorState, { readonly state: 'open' }>
  readonly status: FacilitatorView['status']
  readonly projectorShown: boolean
}

/** What the room has to know to come in, and whether anybody managed to. */
export function HowToJoin({ door, status, projectorShown }: HowToJoinProps) {
  const { join, address, port, code, addresses } = door
  return (
    <div className={styles.join}>
      <div className={styles.columns}>
        <div className={styles.sign}>
          <QrCode text={join} label="QR code that opens the workshop’s page on a phone" />
          <dl className={styles.facts}>
            <dt>Address</dt>
            <dd>
              {address}:{port}
            </dd>
            <dt>Code</dt>
            <dd className={styles.code}>{codeInHalves(code)}</dd>
          </dl>
        </div>
        <div className={styles.rest}>
          <OnProjector status={status} projectorShown={projectorShown} />
          <ReachCheck door={door} />
        </div>
      </div>
      <Disclosure title="Use another address or port" summary={`${address}, port ${port}`}>
        <p className={styles.warning}>
          The address, the QR code and the code change. Phones that are in have to join again, and count as new people:
          move the door before the room comes in. What was said and voted stays.
        </p>
        <AddressForm
          addresses={addresses}
          current={{ address, port }}
          submitLabel="Move the door"
          onSubmit={(where) => void bridge.openDoor(where)}
        />
      </Disclosure>
    </div>
  )
}
