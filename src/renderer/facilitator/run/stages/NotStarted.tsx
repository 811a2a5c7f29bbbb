import { Play } from 'lucide-react'
import { Button } from '../../../shared/parts/Button'
import { EmptyState } from '../../../shared/parts/EmptyState'
import type { DoAct, View } from '../panel'
import { useShortcuts } from '../shortcuts/ShortcutScope'

/** Before the first stage: the one thing to do is to start. */
export function NotStarted({ view, act }: { readonly view: View; readonly act: DoAct }) {
  const first = view.stages[0]
  const start = () => first !== undefined && void act({ type: 'enterStage', stageId: first.id })
  useShortcuts(first === undefined ? [] : [{ key: 'n', shown: 'N', does: 'Start the workshop', run: start }])
  if (first === undefined) {
    return <EmptyState title="There is nothing to run yet">Add at least one stage on the Prepare page.</EmptyState>
  }
  const minutes = view.stages.reduce((sum, stage) => sum + stage.minutes, 0)
  return (
    <EmptyState
      icon={Play}
      title={view.details.title}
      actions={
        <Button variant="primary" size="large" icon={Play} onClick={start}>
          Start: {first.title}
        </Button>
      }
    >
      {view.stages.length} {view.stages.length === 1 ? 'stage' : 'stages'}, {minutes} minutes. Timers start only when you
      start them.
    </EmptyState>
  )
}
