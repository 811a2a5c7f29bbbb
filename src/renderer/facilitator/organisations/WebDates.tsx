import type { DateRange } from '@core/web/web-between'
import { TextField } from '../../shared/parts/TextField'
import styles from './WebDates.module.css'

export interface Dates extends DateRange {
  /** The day at which before and since are compared; empty for none. */
  readonly since: string
}

/** From when to when, and which day to compare at. */
export function WebDates({ dates, onChange }: { readonly dates: Dates; readonly onChange: (dates: Dates) => void }) {
  const { from, to, since } = dates
  const isTurned = from !== '' && to !== '' && from > to
  const isOutside = since !== '' && ((from !== '' && since <= from) || (to !== '' && since > to))
  return (
    <div role="group" aria-label="Workshops of which days" className={styles.dates}>
      <TextField
        type="date"
        label="From"
        value={from}
        error={isTurned ? 'This is after the last day.' : null}
        onChange={(day) => onChange({ ...dates, from: day })}
      />
      <TextField type="date" label="To" value={to} onChange={(day) => onChange({ ...dates, to: day })} />
      <TextField
        type="date"
        label="What changed since"
        value={since}
        error={isOutside ? 'This is not between the two days.' : null}
        onChange={(day) => onChange({ ...dates, since: day })}
      />
    </div>
  )
}
