import { returnedOf } from '../../../shared/returning/returned'
import { ReturnList } from '../../../shared/returning/ReturnList'
import type { PanelProps } from '../panel'
import styles from './ReturnPanel.module.css'
import { StageFrame } from './StageFrame'

/** What became of what was agreed last time; owners say it on their phones, or aloud to whoever writes. */
export function ReturnPanel({ view, stage, act }: PanelProps<'return'>) {
  const { heard, all } = returnedOf(view)
  const status = all === 0 ? 'nothing was carried over' : `heard from ${heard} of ${all}`
  return (
    <StageFrame view={view} stage={stage} dense filled status={status}>
      <div className={styles.list}>
        <ReturnList view={view} act={act} />
      </div>
    </StageFrame>
  )
}
