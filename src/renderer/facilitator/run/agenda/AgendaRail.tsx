import { scheduleAt } from '@core/agenda/schedule'
import { dispensableStage, skippedBy } from '@core/agenda/skips'
import { Check } from 'lucide-react'
import { classNames } from '../../../shared/parts/class-names'
import { timeOfDay } from '../../../shared/words/dates'
import type { DoAct, View } from '../panel'
import { useNow } from '../../../shared/timer/use-now'
import { VoiceButton } from '../voice/VoiceButton'
import styles from './AgendaRail.module.css'
import { helpInWords, scheduleInWords, skipInWords } from './schedule-in-words'

/** The stages in their order: what is done, where the room is, what is to come. A click goes there. */
export function AgendaRail({ view, act }: { readonly view: View; readonly act: DoAct }) {
  const now = useNow(10_000)
  const current = view.stages.findIndex(({ id }) => id === view.currentStageId)
  const schedule = scheduleAt(view, now)
  const help = schedule === null ? null : helpInWords(schedule.minutesAhead, dispensableStage(view))
  return (
    <nav aria-label="Agenda" className={styles.rail}>
      <ol className={styles.stages}>
        {view.stages.map(({ id, title, minutes }, index) => {
          const done = index < current
          const skip = view.status === 'running' ? skippedBy(view, id) : null
          return (
            <li key={id}>
              <button
                type="button"
                className={classNames(styles.stage, index === current && styles.current, done && styles.done)}
                aria-current={index === current ? 'step' : undefined}
                aria-describedby={skip === null ? undefined : `skip-${id}`}
                disabled={view.status === 'closed'}
                onClick={() => index !== current && void act({ type: 'enterStage', stageId: id })}
              >
                <span className={styles.mark}>{done ? <Check aria-label="Done:" size={16} /> : index + 1}</span>
                <span className={styles.title}>{title}</span>
                <span className={styles.minutes}>
                  {minutes}
                  <span className={styles.unit}> min</span>
                </span>
                {skip !== null && (
                  <span id={`skip-${id}`} className={styles.skip}>
                    {skipInWords(skip)}
                  </span>
                )}
              </button>
            </li>
          )
        })}
      </ol>
      {schedule !== null && view.status === 'running' && (
        <div role="group" aria-label="Schedule" className={styles.finish}>
          <p className={styles.pace}>{scheduleInWords(schedule.minutesAhead)}</p>
          {help !== null && <p>{help}</p>}
          <p>
            At this pace you finish at <strong>{timeOfDay(schedule.endsAt)}</strong>
          </p>
        </div>
      )}
      {view.status === 'running' && <VoiceButton view={view} />}
    </nav>
  )
}
