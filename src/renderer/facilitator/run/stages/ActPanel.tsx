import { toDo } from '@core/actions/progress'
import { Capture } from '../../../shared/acting/Capture'
import { counted } from '../../../shared/words/counts'
import type { PanelProps } from '../panel'
import { StageFrame } from './StageFrame'

/** Who will do what by when, captured while people talk. */
export function ActPanel({ view, stage, act }: PanelProps<'act'>) {
  const { length } = toDo(view.actions)
  return (
    <StageFrame
      view={view}
      stage={stage}
      dense
      filled
      status={length === 0 ? 'no actions yet' : counted(length, 'action')}
    >
      <Capture
        view={view}
        act={act}
        withoutPriorities="Actions can be written down all the same. To choose priorities, go back to the vote."
      />
    </StageFrame>
  )
}
