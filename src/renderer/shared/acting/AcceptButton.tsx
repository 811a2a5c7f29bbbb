import type { Action } from '@core/actions/actions'
import { Check, Circle } from 'lucide-react'
import { Button } from '../parts/Button'
import { shortened } from '../words/names'
import type { DoAct } from './acting'

export interface AcceptButtonProps {
  readonly action: Action
  readonly act: DoAct
  readonly size?: 'normal' | 'large'
}

/** The lead said yes, aloud. Pressed again it takes the yes back. */
export function AcceptButton({ action, act, size = 'normal' }: AcceptButtonProps) {
  const { accepted } = action
  return (
    <Button
      size={size}
      variant={accepted ? 'quiet' : 'plain'}
      icon={accepted ? Check : Circle}
      aria-pressed={accepted}
      aria-label={`Accepted by its lead: ${shortened(action.text, 60)}`}
      onClick={() => void act({ type: 'acceptAction', actionId: action.id, accepted: !accepted })}
    >
      {accepted ? 'Accepted' : 'Accept'}
    </Button>
  )
}
