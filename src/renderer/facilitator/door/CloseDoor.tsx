import type { DoorState } from '@protocol/door'
import { useState } from 'react'
import { bridge } from '../../shared/connection/bridge'
import { Button } from '../../shared/parts/Button'
import { ConfirmDialog } from '../../shared/parts/ConfirmDialog'
import { counted } from '../../shared/words/counts'

/** Closes the door; asks first where somebody is in. */
export function CloseDoor({ door }: { door: Extract<DoorState, { readonly state: 'open' }> }) {
  const [isAsking, setIsAsking] = useState(false)
  const here = door.connectedIds.length + door.waiting + door.noteTakers + door.screens
  const close = () => void bridge.closeDoor({})
  return (
    <>
      <Button onClick={() => (here === 0 ? close() : setIsAsking(true))}>Close the door</Button>
      {isAsking && (
        <ConfirmDialog
          title="Close the door?"
          confirmLabel="Close the door"
          onConfirm={close}
          onClose={() => setIsAsking(false)}
        >
          <p>{counted(here, 'device')} will be sent away. What was written and voted stays.</p>
          <p>Phones that joined are let in as themselves when you open the door at the same address and port.</p>
          {door.noteTakers + door.screens > 0 && (
            <p>Note-takers’ laptops and extra screens do not come back by themselves: give them their new links then.</p>
          )}
        </ConfirmDialog>
      )}
    </>
  )
}
