import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes, Ref } from 'react'
import { classNames } from './class-names'
import styles from './IconButton.module.css'
import { Tooltip } from './Tooltip'

export interface IconButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'children' | 'aria-label'> {
  readonly icon: LucideIcon
  /** The button's name, and its tooltip. Unique on its screen: name what it acts on. */
  readonly label: string
  /** Shorter words to show where the name is long. */
  readonly tooltip?: string
  /** The key that does the same, shown in the tooltip. */
  readonly shortcut?: string
  readonly variant?: 'quiet' | 'plain' | 'danger'
  readonly ref?: Ref<HTMLButtonElement>
}

export function IconButton({ icon: Icon, label, tooltip, shortcut, variant = 'quiet', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={tooltip ?? label} {...(shortcut === undefined ? {} : { shortcut })}>
      <button type="button" {...rest} aria-label={label} className={classNames(styles.button, styles[variant])}>
        <Icon aria-hidden size={20} />
      </button>
    </Tooltip>
  )
}
