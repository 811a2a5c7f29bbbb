import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { Smartphone } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../shared/parts/Button'
import { useDoor } from './door'
import styles from './PhonesButton.module.css'
import { doorInWords } from './reach-in-words'

// What draws QR codes is not needed to start with.
const PhonesDialog = lazy(async () => ({ default: (await import('./PhonesDialog')).PhonesDialog }))

export interface PhonesButtonProps {
  readonly view: Received<FacilitatorView>
  readonly projectorShown: boolean
}

/** Says whether phones can come in and how many have, and leads to all that is about them. */
export function PhonesButton({ view, projectorShown }: PhonesButtonProps) {
  const door = useDoor()
  const [isOpen, setIsOpen] = useState(false)
  const state = doorInWords(door)
  return (
    <>
      <Button
        variant={door?.state === 'open' ? 'plain' : 'quiet'}
        size="small"
        icon={Smartphone}
        aria-haspopup="dialog"
        aria-label={`Phones: ${state}`}
        onClick={() => setIsOpen(true)}
      >
        Phones:{' '}
        {door?.state === 'open' ? (
          <>
            <span className={styles.open}>open, </span>
            {door.connectedIds.length}
            <span className={styles.connected}> connected</span>
          </>
        ) : (
          state
        )}
      </Button>
      {isOpen && door !== null && (
        <Suspense fallback={null}>
          <PhonesDialog view={view} door={door} projectorShown={projectorShown} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
