import { languages } from '@core/language'
import type { Plan } from '@core/plan'
import { calendarIcs } from '@main/export/data/calendar-ics'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { fullPlan } from '../full-plan'
import { emptyPlan, samplePlan } from '../sample-plan'
import { hostilePlan, hostileTexts } from './hostile-plan'

const now = Date.UTC(2018, 1, 14, 12)

async function calendar(plan: Plan, language: 'en' | 'cy' = 'en', at = now) {
  const files = await calendarIcs(plan, { now: at, fontFolder: '', language, onProgress: () => undefined })
  const text = Buffer.from(files[0]?.bytes ?? []).toString('utf8')
  const component = text === '' ? null : new ICAL.Component(ICAL.parse(text))
  const events = (component?.getAllSubcomponents('vevent') ?? []).map((event) => new ICAL.Event(event))
  return { files, text, component, events, byTitle: new Map(events.map((event) => [event.summary, event])) }
}

describe('the calendar, read by another library', () => {
  test('has a day for every open action with a date, and the next meeting', async () => {
    const plan = fullPlan()
    const { events, component, files } = await calendar(plan)
    const open = plan.actions.filter(({ due, status }) => due !== '' && status !== 'done' && status !== 'stopped')
    expect(events).toHaveLength(open.length + 1)
    expect(component?.getFirstPropertyValue('x-wr-calname')).toBe('Our Stockport')
    expect(files[0]?.name).toBe('2018-02-14 Our Stockport - calendar.ics')
  })

  test('an action is on its day, with who and how we will know, and a reminder a week before', async () => {
    const { byTitle } = await calendar(fullPlan({ rehearsal: false }))
    const event = byTitle.get('Due: Open a warm room in every ward')
    expect(event?.startDate.isDate).toBe(true)
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2018-03-01', '2018-03-02'])
    expect(event?.description.split('\n')).toEqual([
      'Lead: Life Leisure, said yes to it',
      'with Sector 3, Stockport Homes',
      'Person: Chief officer',
      'How we will know: Twelve rooms are open',
      'Agreed at: Our Stockport, the first time, Tuesday 14 November 2017',
    ])
    const [alarm, ...others] = event?.component.getAllSubcomponents('valarm') ?? []
    expect(others).toEqual([])
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT159H')
  })

  test('the next meeting is at its time wherever the calendar is, for two hours', async () => {
    const { byTitle } = await calendar(fullPlan({ rehearsal: false }))
    const event = byTitle.get('Next meeting: Our Stockport')
    expect(event?.startDate.toString()).toBe('2018-05-15T09:30:00')
    expect(event?.startDate.zone).toBe(ICAL.Timezone.localTimezone)
    expect(event?.duration.toSeconds()).toBe(2 * 60 * 60)
    expect(event?.description).toBe(fullPlan().nextMeeting)
  })

  test('a time that clocks skip in spring stays as it was said', async () => {
    const { byTitle } = await calendar(fullPlan({ rehearsal: false, nextMeetingAt: '2018-03-25T01:30' }))
    expect(byTitle.get('Next meeting: Our Stockport')?.startDate.toString()).toBe('2018-03-25T01:30:00')
  })

  test('without a time it is all day', async () => {
    const { byTitle } = await calendar(fullPlan({ rehearsal: false, nextMeetingAt: '2018-12-31' }))
    const event = byTitle.get('Next meeting: Our Stockport')
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2018-12-31', '2019-01-01'])
  })

  test('a second calendar has the same events by name, newer, whatever became of the words', async () => {
    const [one, other] = [await calendar(fullPlan()), await calendar(fullPlan(), 'cy', now + 60_000)]
    const uids = one.events.map(({ uid }) => uid)
    expect(other.events.map(({ uid }) => uid)).toEqual(uids)
    expect(new Set(uids).size).toBe(uids.length)
    expect(Math.min(...other.events.map(({ sequence }) => sequence))).toBeGreaterThan(
      Math.max(...one.events.map(({ sequence }) => sequence)),
    )
    const elsewhere = await calendar(fullPlan({ title: 'Another town' }))
    expect(elsewhere.events.filter(({ uid }) => uids.includes(uid)).map(({ summary }) => summary)).toEqual([
      'Rehearsal only. Due: Open a warm room in every ward',
    ])
  })

  test('hostile words stay words', async () => {
    const plan = hostilePlan()
    const text = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT; a, b \\ c'
    const [action] = plan.actions
    if (action === undefined) throw new RangeError('no action')
    const hostile = [...plan.actions, { ...action, id: 'last', text, measure: text, due: '2018-03-01' }]
    const { events, component } = await calendar({ ...plan, title: 'A, B; C\r\nX', rehearsal: false, actions: hostile })
    // 2018 has no 29 February: every second of them is on no calendar.
    expect(events).toHaveLength(Math.floor(hostileTexts.length / 2) + 2)
    // This library leaves it escaped in what it does not know.
    expect(component?.getFirstPropertyValue('x-wr-calname')).toBe('A\\, B\\; C X')
    const last = events.find(({ summary }) => summary === 'Due: x END:VEVENT BEGIN:VEVENT; a, b \\ c')
    expect(last?.description).toContain('How we will know: x\nEND:VEVENT\nBEGIN:VEVENT; a, b \\ c\n')
  })

  test('mistyped years are left out', async () => {
    const [action] = fullPlan().actions
    if (action === undefined) throw new RangeError('no action')
    const { events } = await calendar(emptyPlan({ actions: [{ ...action, due: '0018-03-01' }] }))
    expect(events).toEqual([])
  })

  test.for(languages)('nothing to put into a calendar is no file (%s)', async (language) => {
    expect((await calendar(emptyPlan(), language)).files).toEqual([])
  })

  test('every line ends as the format asks', async () => {
    const { text } = await calendar(samplePlan(), 'cy')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text).toContain('Erbyn heddiw')
  })
})
