import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes, Ref } from 'react'
import styles from './Button.module.css'
import { classNames } from './class-names'
import { Kbd } from './Kbd'

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  /** One `primary` button a screen, at most. */
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly size?: 'small' | 'normal' | 'large'
  readonly icon?: LucideIcon
  /** The key that does the same, such as `Ctrl+Z`; shown after the words. */
  readonly shortcut?: string
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ variant = 'plain', size = 'normal', icon: Icon, shortcut, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={classNames(styles.button, styles[variant], styles[size])}>
      {Icon && <Icon aria-hidden size="1.2em" className={styles.icon} />}
      <span className={styles.words}>{children}</span>
      {shortcut !== undefined && <Kbd keys={shortcut} />}
    </button>
  )
}
