import type { OpenAction } from './open-actions'

export const dueTimes = ['overdue', 'soon', 'later', 'undated'] as const

/** Before today, from today for thirty days, after that, or on no day that was agreed. */
export type DueTime = (typeof dueTimes)[number]

const soonDays = 30

export function dueTimeOf(due: string, today: string): DueTime {
  const days = daysUntil(due, today)
  if (days === null) return 'undated'
  if (days < 0) return 'overdue'
  return days <= soonDays ? 'soon' : 'later'
}

/** How many days from one ISO calendar date to another, fewer than none where it is past; null where one is no date. */
export function daysUntil(date: string, today: string): number | null {
  const [to, from] = [dayNumber(date), dayNumber(today)]
  return to === null || from === null ? null : to - from
}

/** In the order in which they are due, without a day last; of the same day, those without a lead first. */
export function inOrderOfDue(actions: readonly OpenAction[]): readonly OpenAction[] {
  const orderOf = ({ due, lead }: OpenAction) => `${due === '' ? '~' : due} ${lead === '' ? 0 : 1}`
  const keyed = actions.map((action) => ({ action, key: orderOf(action) }))
  const inOrder = keyed.toSorted((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
  return inOrder.map(({ action }) => action)
}

/** Days since the first of March of the year 0, so that the day that only leap years have is a year's last. */
function dayNumber(iso: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (parts === null) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const [fromMarch, ofYear] = month > 2 ? [month - 3, year] : [month + 9, year - 1]
  const leapDays = Math.floor(ofYear / 4) - Math.floor(ofYear / 100) + Math.floor(ofYear / 400)
  return ofYear * 365 + leapDays + Math.floor((fromMarch * 153 + 2) / 5) + day
}
