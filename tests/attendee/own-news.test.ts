import type { ProjectedAction } from '@core/views'
import { expect, it } from 'vitest'
import { emptyOutbox, queued } from '../../src/attendee/connection/outbox'
import { isStatus, notTaken, saidToday, statusSigns } from '../../src/attendee/stages/returning/own-news'

const news = { status: 'done', changed: 'It is open', learned: '', evidence: '' } as const
const meeting = { title: 'Our town', date: '' }
const action: ProjectedAction = {
  ...{ id: 'hall', text: 'Open the hall', priorityId: null, leadId: 'homes', supporterIds: [], person: '', due: '' },
  ...{ measure: '', status: 'not started', statusNote: '', accepted: true, last: null, origin: { from: meeting, priority: null } },
}
const tell = (changed: string) => ({ type: 'updateAction', actionId: 'hall', news: { ...news, changed } }) as const

it('what was said today is what the laptop has of today, or what is on its way there', () => {
  expect(saidToday(action, { outbox: emptyOutbox })).toBeNull()
  expect(saidToday({ ...action, last: { ...news, meeting } }, { outbox: emptyOutbox })).toBeNull()
  expect(saidToday({ ...action, last: { ...news, meeting: null } }, { outbox: emptyOutbox })).toMatchObject(news)
  const outbox = queued(emptyOutbox, 'one', tell('On its way'))
  expect(saidToday({ ...action, last: { ...news, meeting: null } }, { outbox })?.changed).toBe('On its way')
  expect(saidToday({ ...action, id: 'bus' }, { outbox })).toBeNull()
})

it('a second thing that is said before the first was sent takes its place, and that of no other action', () => {
  const other = { ...tell('Of the bus'), actionId: 'bus' }
  const { queue } = queued(queued(queued(emptyOutbox, 'one', tell('First')), 'two', other), 'three', tell('Second'))
  expect(queue.map(({ act }) => (act.type === 'updateAction' ? act.news.changed : ''))).toEqual(['Of the bus', 'Second'])
})

it('what was refused is at hand to be sent again', () => {
  const outbox = { ...emptyOutbox, failed: [{ id: 'one', act: tell('Refused'), why: { code: 'storage' } as const }] }
  expect(notTaken(action, { outbox })?.changed).toBe('Refused')
  expect(notTaken({ id: 'bus' }, { outbox })).toBeNull()
  expect(saidToday(action, { outbox })).toBeNull()
})

it('every status has a sign of its own, and nothing else is one', () => {
  const signs = Object.values(statusSigns)
  expect(new Set(signs).size).toBe(signs.length)
  expect(Object.keys(statusSigns).every(isStatus)).toBe(true)
  expect(isStatus('finished')).toBe(false)
})
