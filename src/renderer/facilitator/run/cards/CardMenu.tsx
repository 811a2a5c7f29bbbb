import type { Card } from '@core/cards/cards'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import type { DoAct } from '../panel'
import { classNames } from '../../../shared/parts/class-names'
import { showToast } from '../../../shared/parts/toast-queue'
import { cardName } from '../../../shared/words/names'
import styles from './CardMenu.module.css'

export interface CardMenuProps {
  readonly card: Card
  /** The button that it opens under. */
  readonly anchor: HTMLElement
  readonly act: DoAct
  readonly onEdit: () => void
  readonly onClose: () => void
}

/** What can be done with one card. One menu for all cards of a list: hundreds of closed ones would slow it down. */
export function CardMenu({ card, anchor, act, onEdit, onClose }: CardMenuProps) {
  const hide = () => void act({ type: 'hideCard', cardId: card.id, hidden: !card.hidden })
  const withdraw = async () => {
    const outcome = await act({ type: 'withdrawCard', cardId: card.id })
    if (!outcome.accepted) return
    showToast({
      text: `Card ${card.number} was taken back.`,
      action: { label: 'Undo', onAct: () => void act({ type: 'undo' }) },
    })
  }
  return (
    <Popover
      isOpen
      triggerRef={{ current: anchor }}
      placement="bottom end"
      onOpenChange={(open) => !open && onClose()}
      className={classNames(styles.popover)}
    >
      <Menu autoFocus="first" aria-label={cardName(card)} onClose={onClose} className={classNames(styles.menu)}>
        <MenuItem className={classNames(styles.choice)} onAction={onEdit}>
          Correct the words
        </MenuItem>
        <MenuItem className={classNames(styles.choice)} onAction={hide}>
          {card.hidden ? 'Show again' : 'Hide from the room'}
        </MenuItem>
        <MenuItem className={classNames(styles.choice)} onAction={() => void withdraw()}>
          Take the card back
        </MenuItem>
      </Menu>
    </Popover>
  )
}
