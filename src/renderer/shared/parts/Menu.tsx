import type { LucideIcon } from 'lucide-react'
import { EllipsisVertical } from 'lucide-react'
import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import button from './Button.module.css'
import { classNames } from './class-names'
import iconButton from './IconButton.module.css'
import { Kbd } from './Kbd'
import styles from './Menu.module.css'

export interface MenuChoice {
  readonly id: string
  readonly label: string
  readonly detail?: string
  readonly icon?: LucideIcon
  readonly shortcut?: string
  readonly disabled?: boolean
  readonly dangerous?: boolean
  readonly onSelect: () => void
}

export interface MenuProps {
  /** The button's name; what it shows too, unless it shows an icon alone. */
  readonly label: string
  readonly choices: readonly MenuChoice[]
  readonly icon?: LucideIcon
  /** Show the words, not only the icon. */
  readonly labelShown?: boolean
}

/** A button that opens a list of things to do. */
export function Menu({ label, choices, icon: Icon = EllipsisVertical, labelShown = false }: MenuProps) {
  const looks = labelShown ? [button.button, button.plain, button.normal] : [iconButton.button]
  return (
    <MenuTrigger>
      <Button aria-label={label} className={classNames(...looks)}>
        <Icon aria-hidden size={20} />
        {labelShown && label}
      </Button>
      <Popover placement={labelShown ? 'bottom start' : 'bottom end'} className={classNames(styles.popover)}>
        <AriaMenu aria-label={label} className={classNames(styles.menu)}>
          {choices.map((choice) => (
            <Choice key={choice.id} {...choice} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

function Choice(choice: MenuChoice) {
  const { id, label, detail, icon: Icon, shortcut, disabled = false, dangerous = false, onSelect } = choice
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={disabled}
      onAction={onSelect}
      className={classNames(styles.choice, dangerous && styles.dangerous)}
    >
      {Icon && <Icon aria-hidden size={18} className={styles.icon} />}
      <span className={styles.words}>
        <Text slot="label">{label}</Text>
        {detail !== undefined && (
          <Text slot="description" className={classNames(styles.detail)}>
            {detail}
          </Text>
        )}
      </span>
      {shortcut !== undefined && <Kbd keys={shortcut} />}
    </MenuItem>
  )
}
