import type { FacilitatorView } from '@core/views'
import type { DoorState } from '@protocol/door'
import type { Received } from '@protocol/received'
import { useState } from 'react'
import { Button } from '../../shared/parts/Button'
import { Dialog } from '../../shared/parts/Dialog'
import { Tabs } from '../../shared/parts/Tabs'
import { CloseDoor } from './CloseDoor'
import { DeviceList } from './DeviceList'
import styles from './Door.module.css'
import { HowToJoin } from './HowToJoin'
import { OpenDoor } from './OpenDoor'
import { OtherScreens } from './OtherScreens'
import { WifiForm } from './WifiForm'

export interface PhonesDialogProps {
  readonly view: Received<FacilitatorView>
  readonly door: DoorState
  readonly projectorShown: boolean
  readonly onClose: () => void
}

type Tab = 'join' | 'devices' | 'wifi' | 'screens'

/** Everything about the way in: opening and closing it, what to tell the room, and who came. */
export function PhonesDialog({ view, door, projectorShown, onClose }: PhonesDialogProps) {
  const [tab, setTab] = useState<Tab>('join')
  if (door.state === 'closed') {
    return (
      <Dialog title="Phones" onClose={onClose}>
        <OpenDoor door={door} />
      </Dialog>
    )
  }
  return (
    <Dialog
      title="Phones: the door is open"
      size="wide"
      onClose={onClose}
      actions={
        <>
          <CloseDoor door={door} />
          <Button variant="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <div className={styles.tabs}>
        <Tabs
          label="About phones"
          selected={tab}
          onSelect={setTab}
          tabs={[
            {
              id: 'join',
              label: 'How to join',
              content: <HowToJoin view={view} door={door} projectorShown={projectorShown} />,
            },
            {
              id: 'devices',
              label: `Who came in (${view.devices.size})`,
              content: <DeviceList view={view} door={door} />,
            },
            { id: 'wifi', label: 'Wi-Fi', content: <WifiForm /> },
            { id: 'screens', label: 'Other laptops', content: <OtherScreens door={door} /> },
          ]}
        />
      </div>
    </Dialog>
  )
}
