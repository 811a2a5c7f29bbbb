import { LockOpen } from 'lucide-react'
import { Banner } from '../../shared/parts/Banner'
import { Button } from '../../shared/parts/Button'
import type { DoAct } from '../run/panel'

/** A closed workshop's plan stays as it was agreed, but for how its actions are going. */
export function ClosedNotice({ act }: { act: DoAct }) {
  return (
    <Banner
      tone="info"
      title="This workshop is closed."
      actions={
        <Button icon={LockOpen} onClick={() => void act({ type: 'reopenWorkshop' })}>
          Reopen to change
        </Button>
      }
    >
      The plan stays as the room agreed it. How an action is going can still be kept up to date.
    </Banner>
  )
}
