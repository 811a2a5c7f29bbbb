import type { DoorState } from '@protocol/door'
import { useState } from 'react'
import { bridge } from '../../shared/connection/bridge'
import { Banner } from '../../shared/parts/Banner'
import { AddressForm, type Where } from './AddressForm'
import { isOnNetwork } from './addresses-in-words'
import styles from './Door.module.css'
import { failureInWords } from './reach-in-words'

/** Before anybody can come in. */
export function OpenDoor({ door }: { door: Extract<DoorState, { readonly state: 'closed' }> }) {
  const [isBusy, setIsBusy] = useState(false)
  const open = async (where: Where) => {
    setIsBusy(true)
    await bridge.openDoor(where)
    setIsBusy(false)
  }
  return (
    <>
      <p className={styles.lead}>
        People can write and vote on their own phones: no app, no account, no internet. They only have to be on the same
        network as this laptop. Nobody can come in before you open the door.
      </p>
      {!isOnNetwork(door.addresses) && (
        <Banner tone="warn" title="This laptop is on no network.">
          <p>Join the room’s Wi-Fi, or turn on a hotspot on a phone and join that. Then open this again.</p>
        </Banner>
      )}
      {door.failure !== null && (
        <Banner tone="bad" title="The door could not be opened. Nothing was changed.">
          <p>{failureInWords(door.failure)}</p>
        </Banner>
      )}
      <AddressForm
        addresses={door.addresses}
        submitLabel="Open the door"
        isMain
        disabled={isBusy}
        onSubmit={(where) => void open(where)}
      />
    </>
  )
}
