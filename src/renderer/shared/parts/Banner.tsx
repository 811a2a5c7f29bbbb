import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Banner.module.css'
import { classNames } from './class-names'

export interface BannerProps {
  /** `loud` is for what must not be missed: it fills its ground and interrupts a screen reader. */
  readonly tone: 'info' | 'good' | 'warn' | 'bad' | 'loud'
  readonly title?: string
  readonly children?: ReactNode
  /** Buttons, at the end. */
  readonly actions?: ReactNode
}

const icons = { info: Info, good: CircleCheck, warn: TriangleAlert, bad: TriangleAlert, loud: OctagonAlert }

/** A message that stays in the page, near what it is about. */
export function Banner({ tone, title, children, actions }: BannerProps) {
  const Icon = icons[tone]
  return (
    <div role={tone === 'loud' ? 'alert' : 'status'} className={classNames(styles.banner, styles[tone])}>
      <Icon aria-hidden size={22} className={styles.icon} />
      <div className={styles.words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
