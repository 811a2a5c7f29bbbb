import { EyeOff, Undo2 } from 'lucide-react'
import { Menu } from '../../../shared/parts/Menu'
import { showToast } from '../../../shared/parts/toast-queue'
import type { WebIdea } from '../../../shared/web/web-of'
import { cardName } from '../../../shared/words/names'
import type { DoAct } from '../panel'

/** What can be done with an idea that joins two cards. */
export function IdeaMenu({ idea, act }: { readonly idea: WebIdea; readonly act: DoAct }) {
  const undo = { label: 'Undo', onAct: () => void act({ type: 'undo' }) }
  const withdraw = async () => {
    const outcome = await act({ type: 'withdrawCard', cardId: idea.id })
    if (outcome.accepted) showToast({ text: `Card ${idea.number} was taken back.`, action: undo })
  }
  const hide = async () => {
    const outcome = await act({ type: 'hideCard', cardId: idea.id, hidden: true })
    if (outcome.accepted) showToast({ text: `Card ${idea.number} is hidden from the room.`, action: undo })
  }
  return (
    <Menu
      label={`More for ${cardName(idea)}`}
      choices={[
        { id: 'hide', label: 'Hide from the room', icon: EyeOff, onSelect: () => void hide() },
        { id: 'withdraw', label: 'Take the idea back', icon: Undo2, onSelect: () => void withdraw() },
      ]}
    />
  )
}
