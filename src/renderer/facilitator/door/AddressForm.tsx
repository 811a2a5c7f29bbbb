import type { DoorAddress } from '@protocol/door'
import { useId, useState } from 'react'
import { Button } from '../../shared/parts/Button'
import { TextField } from '../../shared/parts/TextField'
import { addressesInWords } from './addresses-in-words'
import styles from './AddressForm.module.css'
import { portOf } from './port'

export interface Where {
  readonly address: string
  /** Null is left to the app. */
  readonly port: number | null
}

export interface AddressFormProps {
  readonly addresses: readonly DoorAddress[]
  /** Where the door is open now. */
  readonly current?: { readonly address: string; readonly port: number }
  /** What the button does, as a verb. */
  readonly submitLabel: string
  /** It is what this screen is for. */
  readonly isMain?: boolean
  readonly disabled?: boolean
  readonly onSubmit: (where: Where) => void
}

/** Where people come in: one of this laptop's addresses, and a port that is best left alone. */
export function AddressForm(props: AddressFormProps) {
  const { addresses, current, submitLabel, isMain = false, disabled = false, onSubmit } = props
  const group = useId()
  const [wanted, setWanted] = useState(current?.address)
  const [typedPort, setTypedPort] = useState('')
  const choices = addressesInWords(addresses)
  const chosen = choices.find(({ address }) => address === wanted) ?? choices[0]
  const port = portOf(typedPort)
  const isThere = chosen !== undefined && chosen.address === current?.address && (port ?? current.port) === current.port
  const isReady = chosen !== undefined && port !== 'wrong' && !isThere
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) onSubmit({ address: chosen.address, port })
      }}
    >
      <fieldset className={styles.addresses}>
        <legend className={styles.legend}>Address of this laptop</legend>
        {choices.map(({ address, name, reason }) => (
          <label key={address} className={styles.choice}>
            <input
              type="radio"
              name={group}
              value={address}
              checked={address === chosen?.address}
              onChange={() => setWanted(address)}
            />
            <span className={styles.name}>{name}</span>
            <span className={styles.address}>{address}</span>
            <span className={styles.reason}>{reason}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.last}>
        <div className={styles.port}>
          <TextField
            label="Port"
            value={typedPort}
            maxLength={5}
            placeholder={String(current?.port ?? 'chosen for you')}
            error={port === 'wrong' ? 'A port is a number from 1 to 65535.' : null}
            onChange={setTypedPort}
          />
        </div>
        <Button type="submit" variant={isMain ? 'primary' : 'plain'} disabled={disabled || !isReady}>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}
