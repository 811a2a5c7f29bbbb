import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { FlaskConical } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../shared/parts/Button'
import { useRehearsal } from './rehearsal'
import { RehearseDialog } from './RehearseDialog'

/** Leads to a rehearsal; not there while one goes on. */
export function RehearseButton({ view }: { readonly view: Received<FacilitatorView> }) {
  const rehearsal = useRehearsal()
  const [isOpen, setIsOpen] = useState(false)
  if (rehearsal.state !== 'none') return null
  return (
    <>
      <Button
        icon={FlaskConical}
        aria-haspopup="dialog"
        disabled={view.stages.length === 0}
        onClick={() => setIsOpen(true)}
      >
        Rehearse
      </Button>
      {isOpen && <RehearseDialog view={view} onClose={() => setIsOpen(false)} />}
    </>
  )
}
