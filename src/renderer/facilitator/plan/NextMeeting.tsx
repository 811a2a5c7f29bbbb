import { limits } from '@core/limits'
import { TextField } from '../../shared/parts/TextField'
import { useDraft } from '../../shared/parts/use-draft'
import type { DoAct } from '../run/panel'
import { PlanSection } from './PlanSection'

/** When the people meet again, in the room's own words. */
export function NextMeeting({ nextMeeting, act, open }: { nextMeeting: string; act: DoAct; open: boolean }) {
  const draft = useDraft(nextMeeting, (text) =>
    act({ type: 'describeWorkshop', changes: { nextMeeting: text } }, { quiet: true }),
  )
  return (
    <PlanSection title="Next meeting">
      {open ? (
        <TextField label="When and where, and who reports" maxLength={limits.purposeLength} {...draft} />
      ) : (
        <p>{nextMeeting === '' ? 'No next meeting was agreed.' : nextMeeting}</p>
      )}
    </PlanSection>
  )
}
