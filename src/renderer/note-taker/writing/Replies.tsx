import type { CheckedKind, Stage } from '@core/agenda/agenda'
import type { DoAct, View } from '../../shared/acting/acting'
import { checkedDrafts } from '../../shared/checking/checked-drafts'
import { DraftItem } from '../../shared/checking/DraftItem'
import { EmptyState } from '../../shared/parts/EmptyState'

export interface RepliesProps {
  readonly view: View
  readonly stage: Stage
  readonly of: CheckedKind
  readonly act: DoAct
}

/** What was said of each draft, and what the room answers. */
export function Replies({ view, stage, of, act }: RepliesProps) {
  const drafts = checkedDrafts(stage.id, of, view)
  if (drafts.length === 0) return <EmptyState title="There is nothing to check yet" />
  return (
    <ol aria-label="What is checked">
      {drafts.map((draft) => (
        <DraftItem key={draft.id} view={view} stageId={stage.id} draft={draft} act={act} />
      ))}
    </ol>
  )
}
