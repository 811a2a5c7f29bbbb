import type { Stage, StageActivity } from '@core/agenda/agenda'
import type { DoAct, View } from '../shared/acting/acting'
import { isOnWall } from '../shared/grouping/by-theme'
import { GroupBoard } from '../shared/grouping/GroupBoard'
import { EmptyState } from '../shared/parts/EmptyState'
import styles from './GroupingDesk.module.css'
import { Now } from './room/Now'

export interface GroupingDeskProps {
  readonly view: View
  readonly stage: Stage
  readonly activity: Extract<StageActivity, { readonly kind: 'group' }>
  readonly act: DoAct
}

/** The facilitator's wall, for the note-taker to group at the same time. */
export function GroupingDesk({ view, stage, activity, act }: GroupingDeskProps) {
  const anyCard = [...view.cards.values()].some(isOnWall)
  return (
    <section aria-label="Grouping" className={styles.desk}>
      <Now view={view} stage={stage} low />
      {anyCard ? (
        <GroupBoard view={view} suggested={activity.suggestedThemes} act={act} />
      ) : (
        <EmptyState title="There is nothing to group yet">As soon as cards are written, they are here.</EmptyState>
      )}
    </section>
  )
}
