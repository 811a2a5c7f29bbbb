import { Play } from 'lucide-react'
import { Button } from '../../../shared/parts/Button'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { counted } from '../../../shared/words/counts'
import { minutesInWords } from '../../../shared/words/durations'
import type { DoAct, View } from '../panel'
import { useShortcuts } from '../../../shared/shortcuts/ShortcutScope'
import styles from './NotStarted.module.css'

/** Before the first stage: the one thing to do is to start. */
export function NotStarted({ view, act }: { readonly view: View; readonly act: DoAct }) {
  const first = view.stages[0]
  const start = () => first !== undefined && void act({ type: 'enterStage', stageId: first.id })
  useShortcuts(first === undefined ? [] : [{ key: 'n', shown: 'N', does: 'Start the workshop', group: 'time', run: start }])
  if (first === undefined) {
    return <EmptyState title="There is nothing to run yet">Add at least one stage on the Prepare page.</EmptyState>
  }
  const minutes = view.stages.reduce((sum, stage) => sum + stage.minutes, 0)
  return (
    <section className={styles.start}>
      <h2 className={styles.title}>{view.details.title}</h2>
      <p className={styles.what}>
        {counted(view.stages.length, 'stage')}, {minutesInWords(minutes)}. A timer starts when you start it. Press ? at
        any time to see the keys.
      </p>
      <Button variant="primary" size="large" icon={Play} onClick={start}>
        Start: {first.title}
      </Button>
    </section>
  )
}
