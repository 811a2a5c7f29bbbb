import type { Details } from '@core/details/details'
import { dateInFull } from '../../shared/words/dates'
import type { DoAct } from '../run/panel'
import { NextMeetingFields } from './NextMeetingFields'
import { PlanSection } from './PlanSection'

interface NextMeetingProps {
  readonly details: Pick<Details, 'nextMeeting' | 'nextMeetingAt'>
  readonly act: DoAct
  readonly open: boolean
}

export function NextMeeting({ details, act, open }: NextMeetingProps) {
  const { nextMeeting, nextMeetingAt } = details
  const [day = '', time = ''] = nextMeetingAt.split('T')
  return (
    <PlanSection title="Next meeting">
      {open ? (
        <NextMeetingFields label="When and where, and who reports" details={details} act={act} />
      ) : (
        <>
          {nextMeeting !== '' && <p>{nextMeeting}</p>}
          {day !== '' && <p>{`In calendars: ${dateInFull(day)}${time === '' ? '' : `, ${time}`}`}</p>}
          {nextMeeting === '' && day === '' && <p>No next meeting was agreed.</p>}
        </>
      )}
    </PlanSection>
  )
}
