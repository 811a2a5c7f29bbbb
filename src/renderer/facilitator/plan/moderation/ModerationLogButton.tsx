import { ScrollText } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { ModerationLogDialog } from './ModerationLogDialog'

/** Leads to what was hidden, changed and taken back, by whom and when. */
export function ModerationLogButton() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div>
      <Button variant="quiet" icon={ScrollText} onClick={() => setIsOpen(true)}>
        What was hidden or changed, and when
      </Button>
      {isOpen && <ModerationLogDialog onClose={() => setIsOpen(false)} />}
    </div>
  )
}
