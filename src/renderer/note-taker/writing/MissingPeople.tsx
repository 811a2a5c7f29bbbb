import type { Stage } from '@core/agenda/agenda'
import type { DoAct, View } from '../../shared/acting/acting'
import { MissingForm, nobodyYet } from '../../shared/missing/MissingForm'
import { MissingList } from '../../shared/missing/MissingList'
import styles from './Writing.module.css'

/** Who is not here, and who will ask them, as it is said aloud. */
export function MissingPeople({
  view,
  stage,
  act,
}: {
  readonly view: View
  readonly stage: Stage
  readonly act: DoAct
}) {
  return (
    <div className={styles.promises}>
      <MissingForm
        name="Write down who is missing"
        initial={nobodyYet}
        organisations={view.organisations}
        submitLabel="Write it down"
        onSubmit={(details) =>
          act({ type: 'addInvitation', stageId: stage.id, participantId: null, ...details }, { quiet: true })
        }
      />
      <div>
        <MissingList view={view} act={act} />
      </div>
    </div>
  )
}
