import { limits } from '@core/limits'
import type { Details } from '@core/details/details'
import { TextField } from '../../shared/parts/TextField'
import { useDraft } from '../../shared/parts/use-draft'
import { dateInFull } from '../../shared/words/dates'
import type { DoAct } from '../run/panel'
import styles from './NextMeetingFields.module.css'

interface NextMeetingFieldsProps {
  readonly label: string
  readonly details: Pick<Details, 'nextMeeting' | 'nextMeetingAt'>
  readonly act: DoAct
}

/** When the people meet again: in the room's own words, and as a day and a time for calendars. */
export function NextMeetingFields({ label, details, act }: NextMeetingFieldsProps) {
  const [day = '', time = ''] = details.nextMeetingAt.split('T')
  const meetAt = (newDay: string, newTime: string) => {
    const nextMeetingAt = newDay === '' || newTime === '' ? newDay : `${newDay}T${newTime}`
    return act({ type: 'describeWorkshop', changes: { nextMeetingAt } }, { quiet: true })
  }
  const words = useDraft(details.nextMeeting, (nextMeeting) =>
    act({ type: 'describeWorkshop', changes: { nextMeeting } }, { quiet: true }),
  )
  const date = useDraft(day, (newDay) => meetAt(newDay, time), { pauseSaves: false })
  // With the day that stands in its field, which may still be on its way to the disk.
  const start = useDraft(time, (newTime) => meetAt(date.value, newTime), { pauseSaves: false })
  return (
    <div className={styles.fields}>
      <div className={styles.whole}>
        <TextField label={label} maxLength={limits.purposeLength} {...words} />
      </div>
      <TextField
        label="Date, for calendars"
        type="date"
        {...date}
        description={date.value === '' ? 'Not decided yet' : dateInFull(date.value)}
      />
      <TextField
        label="Starts at"
        type="time"
        {...start}
        disabled={date.value === ''}
        description={time === '' ? 'Without a time it is there all day' : 'Two hours in the calendar'}
      />
    </div>
  )
}
