import { Contributions } from '../cards/Contributions'
import type { PanelProps } from '../panel'

/** Everyone says what they have to say, at once. */
export function GatherPanel({ view, stage, activity, act }: PanelProps<'gather'>) {
  return <Contributions view={view} stage={stage} act={act} kind={activity.cardKind} tags={activity.tags} />
}
