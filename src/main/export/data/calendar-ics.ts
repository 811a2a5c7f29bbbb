import { createHash } from 'node:crypto'
import { createEventsAsync, type Alarm, type DateArray, type EventAttributes } from 'ics'
import { isFinished } from '@core/actions/progress'
import type { Language } from '@core/language'
import type { Plan, PlanAction } from '@core/plan'
import { isCalendarTime } from '@core/text'
import { wordsIn } from '../document/words/words-in'
import { dateInWords } from '../document/dates'
import type { Exporter } from '../exporter'
import { exportFileName } from '../file-name'
import { cellText } from './cell-text'
import { calendarWordsIn } from './words/calendar-words'

/** What is due, and the next meeting; no file where neither has a date. */
export const calendarIcs: Exporter = async (plan, { language, now }) => {
  const calendar = await calendarOf(plan, language, now)
  if (calendar === null) return []
  const name = exportFileName(plan, 'calendar-ics', language)
  return [{ name, contentType: 'text/calendar; charset=utf-8', bytes: Buffer.from(calendar) }]
}

/**
 * Events for calendars on phones and computers, most of which leave out to-dos. Who reads them in a second time has
 * each once, as it was last; null where nothing has a date.
 *
 * @param now ms since 1970
 */
export async function calendarOf(plan: Plan, language: Language, now: number): Promise<string | null> {
  const due = plan.actions.filter((action) => onCalendar(action.due) && !isFinished(action.status))
  const events = due.map((action) => dueEvent(action, plan, language))
  if (onCalendar(plan.nextMeetingAt)) events.push(meetingEvent(plan, language))
  if (events.length === 0) return null
  const { error, value } = await createEventsAsync(
    events.map((event) => ({ ...event, ...stamps(now) })),
    { productId: '-//Roundtable//Plan//EN', calName: escaped(plan.title) },
  )
  if (error !== null || value === null) throw error ?? new Error('The calendar could not be written')
  return value
}

/** Where there is an older event of the same name, the higher `sequence` tells that this one is newer. */
function stamps(now: number): object {
  return { timestamp: now, sequence: Math.floor(now / 60_000) }
}

function dueEvent(action: PlanAction, plan: Plan, language: Language): EventAttributes {
  const [words, printed] = [calendarWordsIn(language), wordsIn(language)]
  const { lead, supporters, person, measure, accepted } = action
  const agreedAt = action.from ?? plan
  const saidYes = accepted ? printed.actions.accepted : printed.actions.notAccepted
  const lines = [
    words.lead(lead === '' ? printed.actions.noLead : lead, lead === '' ? '' : saidYes),
    supporters.length === 0 ? '' : printed.actions.supporters(supporters.join(', ')),
    person === '' ? '' : words.person(person),
    measure === '' ? '' : printed.actions.measure(measure),
    words.agreedAt([agreedAt.title, dateInWords(agreedAt.date, language)].filter(isSaid).join(', ')),
  ]
  return {
    ...allDay(action.due),
    uid: uidOf('action', agreedAt, action.origin?.first.actionId ?? action.id),
    title: marked(words.due(action.text), plan, language),
    description: cellText(lines.filter(isSaid).join('\n')),
    transp: 'TRANSPARENT',
    busyStatus: 'FREE',
    alarms: [aWeekBefore(words.dueInAWeek, morningOfDay)],
  }
}

function meetingEvent(plan: Plan, language: Language): EventAttributes {
  const words = calendarWordsIn(language)
  const [day = '', time] = plan.nextMeetingAt.split('T')
  // Without a zone it is nine everywhere: the people are where the meeting is.
  const when =
    time === undefined
      ? allDay(day)
      : { start: `${day}T${time}00`.replace(/[-:]/g, ''), duration: { hours: 2 } }
  return {
    ...when,
    uid: uidOf('meeting', plan, ''),
    title: marked(words.meeting(plan.title), plan, language),
    ...(plan.nextMeeting === '' ? {} : { description: cellText(plan.nextMeeting) }),
    alarms: [aWeekBefore(words.meetingInAWeek, time === undefined ? morningOfDay : 0)],
  }
}

function marked(title: string, { rehearsal }: Plan, language: Language): string {
  return cellText(rehearsal ? calendarWordsIn(language).rehearsal(title) : title).replace(/\s+/g, ' ')
}

/** Hours from the beginning of a day to when people read what it brings. */
const morningOfDay = 9

/** In hours: the library writes whole weeks and days in a way that calendars do not read. */
function aWeekBefore(description: string, hoursIntoDay: number): Alarm {
  return { action: 'display', description, trigger: { hours: 7 * 24 - hoursIntoDay, before: true } }
}

function allDay(day: string): { start: DateArray; end: DateArray } {
  const start = new Date(`${day}T00:00:00Z`)
  return { start: dateArray(start), end: dateArray(new Date(start.getTime() + 24 * 60 * 60_000)) }
}

function dateArray(date: Date): DateArray {
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

/** Years of fewer digits were mistyped, and calendars cannot hold them. */
function onCalendar(at: string): boolean {
  return isCalendarTime(at) && at >= '1900'
}

/** The same at every export, also of a later meeting, and another one for every action of every workshop. */
function uidOf(kind: 'action' | 'meeting', { title, date }: Pick<Plan, 'title' | 'date'>, id: string): string {
  const hash = createHash('sha256').update(JSON.stringify([kind, title, date, id]))
  return `${hash.digest('hex').slice(0, 32)}@roundtable`
}

/** As the format asks; the library does it everywhere but in the calendar's name. */
function escaped(text: string): string {
  return cellText(text).replace(/\s+/g, ' ').replace(/[\\,;]/g, '\\$&')
}

function isSaid(text: string): boolean {
  return text !== ''
}
