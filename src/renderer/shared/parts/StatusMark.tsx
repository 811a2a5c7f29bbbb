import type { ActionStatus } from '@core/actions/actions'
import {
  Circle,
  CircleCheckBig,
  CircleDotDashed,
  CircleX,
  type LucideIcon,
  OctagonMinus,
  Split,
  TriangleAlert,
} from 'lucide-react'
import { classNames } from './class-names'
import styles from './StatusMark.module.css'

/** Told apart by outline alone: nobody has to see the colour. */
const shapes: Readonly<Record<ActionStatus, LucideIcon>> = {
  'not started': Circle,
  'on track': CircleDotDashed,
  'at risk': TriangleAlert,
  'off track': CircleX,
  done: CircleCheckBig,
  'changed course': Split,
  stopped: OctagonMinus,
}

const tones: Readonly<Record<ActionStatus, string | undefined>> = {
  'not started': styles.plain,
  'on track': styles.primary,
  'at risk': styles.warn,
  'off track': styles.bad,
  done: styles.good,
  'changed course': styles.accent,
  stopped: styles.plain,
}

/** How an action goes: a shape, the word for it and a colour. */
export function StatusMark({ status, label }: { readonly status: ActionStatus; readonly label: string }) {
  const Shape = shapes[status]
  return (
    <span className={classNames(styles.mark, tones[status])}>
      <Shape aria-hidden size="1.15em" className={styles.shape} />
      <span className={styles.words}>{label}</span>
    </span>
  )
}
