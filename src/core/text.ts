import { daysOfMonths } from './day'
import { refuse } from './decision'

type TextRefusal =
  | { readonly code: 'text.empty' }
  | { readonly code: 'text.too-long'; readonly length: number; readonly allowed: number }

/** Why a text may not stand once it is trimmed, or null where it may. */
export function textRefusal(text: string, allowed: number, mayBeEmpty = false): TextRefusal | null {
  const { length } = text.trim()
  if (length === 0 && !mayBeEmpty) return { code: 'text.empty' }
  return length > allowed ? { code: 'text.too-long', length, allowed } : null
}

/** The first refusal of several checks, in their order. */
export function firstRefusal<Refusal>(...checks: (Refusal | null)[]): { accepted: false; refusal: Refusal } | null {
  const found = checks.find((check) => check !== null)
  return found === undefined || found === null ? null : refuse(found)
}

/** Whether the text is a day of the calendar, written `2018-02-14`. */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (parts === null) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return day >= 1 && day <= (daysOfMonths(year)[month - 1] ?? 0)
}

/** Whether the text is a day of the calendar, or a minute of one, written `2018-05-15T09:30`. */
export function isCalendarTime(text: string): boolean {
  const [day = '', minute, ...others] = text.split('T')
  if (!isCalendarDate(day) || others.length > 0) return false
  return minute === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(minute)
}

/** The same name to people: without case, and with any run of spaces as one. */
export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other)
}

/** A name in the form in which it is the same as another: for looking one up among many. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-GB')
}
