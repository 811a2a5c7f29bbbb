import { Contributions } from '../cards/Contributions'
import type { PanelProps } from '../panel'
import { HeardList } from '../people/HeardList'

/** Every organisation is heard in turn. */
export function RoundPanel({ view, stage, activity, act }: PanelProps<'round'>) {
  return (
    <Contributions
      view={view}
      stage={stage}
      act={act}
      kind={activity.cardKind}
      tags={[]}
      aside={<HeardList view={view} stage={stage} act={act} />}
    />
  )
}
