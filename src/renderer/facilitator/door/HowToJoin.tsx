import type { FacilitatorView } from '@core/views'
import type { DoorState } from '@protocol/door'
import type { Received } from '@protocol/received'
import { QrCode } from '../../shared/qr/QrCode'
import { codeInHalves } from '../../shared/words/code'
import styles from './HowToJoin.module.css'
import { MoveDoor } from './MoveDoor'
import { OnProjector } from './OnProjector'
import { ReachCheck } from './ReachCheck'

export interface HowToJoinProps {
  readonly view: Received<FacilitatorView>
  readonly door: Extract<DoorState, { readonly state: 'open' }>
  readonly projectorShown: boolean
}

/** What the room has to know to come in, and whether anybody managed to. */
export function HowToJoin({ view, door, projectorShown }: HowToJoinProps) {
  const { join, address, port, code } = door
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
          <OnProjector status={view.status} projectorShown={projectorShown} />
          <ReachCheck door={door} />
        </div>
      </div>
      <MoveDoor view={view} door={door} />
    </div>
  )
}
