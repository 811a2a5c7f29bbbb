import type { Outcome } from '@protocol/window-contract'
import { useState } from 'react'
import { bridge } from '../../shared/connection/bridge'
import { Checkbox } from '../../shared/parts/Checkbox'
import { TextField } from '../../shared/parts/TextField'
import { useDraft } from '../../shared/parts/use-draft'
import { useJoinSign } from './door'
import styles from './Door.module.css'
import { type KeptWifi, keepWifi, keptWifi, passwordProblem, projectedWifi } from './kept-wifi'

const done: Outcome = { accepted: true, madeId: null }

/** The room's Wi-Fi, for those who have to join it first. */
export function WifiForm() {
  const page = useJoinSign()?.page ?? 'usual'
  const [kept, setKept] = useState(keptWifi)
  const keep = (changes: Partial<KeptWifi>) => {
    // As it is stored now: on leaving, two drafts are saved one after the other.
    const wifi = { ...keptWifi(), ...changes }
    keepWifi(wifi)
    setKept(wifi)
    void bridge.showJoin({ page, wifi: projectedWifi(wifi) })
    return Promise.resolve(done)
  }
  const name = useDraft(kept.name, (typed) => keep({ name: typed }))
  const password = useDraft(kept.password, (typed) => keep({ password: typed }))
  return (
    <div className={styles.wifi}>
      <p className={styles.lead}>
        Phones have to be on the same network as this laptop. The projector can show its name and password, with a QR code
        that joins it.
      </p>
      <div className={styles.fields}>
        <TextField label="Name of the Wi-Fi" {...name} maxLength={32} />
        <TextField
          label="Password"
          {...password}
          maxLength={63}
          description="Leave it empty where there is none."
          error={passwordProblem(password.value)}
        />
      </div>
      <Checkbox
        label="Show it to the room with how to join"
        description="Kept on this laptop only: not in the workshop, not in the plan."
        checked={kept.projected}
        onChange={(projected) => void keep({ projected })}
      />
    </div>
  )
}
