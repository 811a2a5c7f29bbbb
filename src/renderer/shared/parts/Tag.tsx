import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './Tag.module.css'

export interface TagProps {
  readonly children: ReactNode
  readonly tone?: 'plain' | 'primary' | 'good' | 'warn' | 'bad'
  /** With it the tag has a button to take it away; `removeLabel` names that button. */
  readonly onRemove?: () => void
  readonly removeLabel?: string
}

/** A few words in a box of their own. */
export function Tag({ children, tone = 'plain', onRemove, removeLabel }: TagProps) {
  return (
    <span className={classNames(styles.tag, styles[tone])}>
      <span className={styles.words}>{children}</span>
      {onRemove && (
        <button type="button" className={styles.remove} aria-label={removeLabel ?? 'Remove'} onClick={onRemove}>
          <X aria-hidden size={14} />
        </button>
      )}
    </span>
  )
}
