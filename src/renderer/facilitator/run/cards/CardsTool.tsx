import type { Stage } from '@core/agenda/agenda'
import { Eye, EyeOff } from 'lucide-react'
import { Button } from '../../../shared/parts/Button'
import type { DoAct } from '../panel'
import { useShortcuts } from '../../../shared/shortcuts/ShortcutScope'

/** Shows the stage's cards to the room, or holds them. */
export function CardsTool({ stage, act }: { readonly stage: Stage; readonly act: DoAct }) {
  const toggle = () => void act({ type: 'showCards', stageId: stage.id, shown: !stage.cardsShown })
  const does = stage.cardsShown ? 'Hold the cards back' : 'Show the cards'
  useShortcuts([{ key: 's', shown: 'S', does, run: toggle }])
  return (
    <Button icon={stage.cardsShown ? EyeOff : Eye} shortcut="S" onClick={toggle}>
      {does}
    </Button>
  )
}
