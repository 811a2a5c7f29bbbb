import type { FacilitatorView } from '@core/views'
import { type JoinPage, shownJoinPage } from '@protocol/door'
import { Check } from 'lucide-react'
import { bridge } from '../../shared/connection/bridge'
import { Button } from '../../shared/parts/Button'
import { useJoinSign } from './door'
import styles from './HowToJoin.module.css'
import { projectedWifi } from './kept-wifi'

export interface OnProjectorProps {
  readonly status: FacilitatorView['status']
  readonly projectorShown: boolean
}

/** Chooses what the room sees of how to come in. */
export function OnProjector({ status, projectorShown }: OnProjectorProps) {
  const sign = useJoinSign()
  if (sign === null) return null
  const shown = shownJoinPage(sign, status)
  const choices = [
    // Before the start it is what is usual: it gives way by itself to the first stage.
    { id: 'join', page: status === 'preparing' ? 'usual' : 'join', label: 'How to join' },
    ...(sign.wifi === null ? [] : [{ id: 'wifi', page: 'wifi', label: 'The Wi-Fi' } as const]),
    { id: 'corner', page: 'corner', label: 'Small, in a corner' },
  ] as const satisfies readonly { readonly id: JoinPage; readonly page: JoinPage; readonly label: string }[]
  return (
    <section aria-label="On the projector" className={styles.projector}>
      <h3 className={styles.heading}>On the projector</h3>
      <div role="group" aria-label="What the projector shows of how to join" className={styles.choices}>
        {choices.map(({ id, page, label }) => (
          <Button
            key={id}
            size="small"
            aria-pressed={id === shown}
            {...(id === shown ? { icon: Check } : {})}
            onClick={() => void bridge.showJoin({ page, wifi: projectedWifi() })}
          >
            {label}
          </Button>
        ))}
      </div>
      {!projectorShown && (
        <p className={styles.off}>
          The projector’s window is closed.{' '}
          <Button size="small" variant="quiet" onClick={() => void bridge.showProjector({ shown: true })}>
            Open it
          </Button>
        </p>
      )}
    </section>
  )
}
