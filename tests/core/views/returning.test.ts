import { attendeeViewer } from '@core/views/attendee-view'
import { facilitatorViewer } from '@core/views/facilitator-view'
import { personalView } from '@core/views/personal-view'
import { projectorViewer } from '@core/views/projector-view'
import { stillShown } from '@core/views/still-shown'
import type { Event } from '@core/workshop'
import { describe, expect, it } from 'vitest'
import { attendee, facilitator, given, now } from '../given'
import { returning, said } from '../room'

const told = (changed: string, at = now): Event => ({ type: 'actionUpdated', actionId: 'survey', said: said({ changed, at }) })
const newsOf = (events: readonly Event[]) =>
  projectorViewer()(given(events).workshop).actions.map(({ id, status, last, origin }) => ({ id, status, last, origin }))

describe('an action of before, as the room sees it', () => {
  it('has its meeting, its priority there and what was said last, and not what was said before that', () => {
    const spring = { from: { title: 'Our town', date: '2026-03-01' }, priority: 'Homes' }
    const words = { status: 'on track', learned: '', evidence: '' }
    expect(newsOf([...returning, told('The first words'), told('The last words')])).toEqual([
      { id: 'garden', status: 'done', origin: spring, last: { ...words, status: 'done', changed: 'It began', meeting: spring.from } },
      { id: 'bus', status: 'not started', origin: spring, last: null },
      { id: 'hall', status: 'not started', origin: spring, last: null },
      { id: 'survey', status: 'on track', origin: spring, last: { ...words, changed: 'The last words', meeting: null } },
    ])
  })

  it('is on phones as it is projected, with the meeting that is returned to, and on nobody’s own view', () => {
    const { workshop } = given([...returning, told('The first words')])
    const [phone, screen] = [attendeeViewer()(workshop), projectorViewer()(workshop)]
    expect(phone.actions).toEqual(screen.actions)
    expect([phone.since, phone.heldOn]).toEqual([{ title: 'Our town', date: '2026-03-01' }, '2026-07-01'])
    for (const view of [phone, screen]) {
      for (const secret of ['"by"', '"at"', 'history', 'workshopId', 'spring-']) expect(JSON.stringify(view)).not.toContain(secret)
    }
    expect(JSON.stringify(personalView('ann', workshop))).not.toContain('The first words')
  })

  it('is the same object while it did not change, so that it is not sent again', () => {
    const viewer = projectorViewer()
    const before = given(returning)
    const [garden, , , survey] = viewer(before.workshop).actions
    const after = viewer(before.and([told('News')]).workshop).actions
    expect(after[0]).toBe(garden)
    expect(after[3]).not.toBe(survey)
  })

  it('is whole for the facilitator', () => {
    const { history } = given([...returning, told('The first words'), told('The last words')])
    const survey = facilitatorViewer()(history).actions.find(({ id }) => id === 'survey')
    expect(survey?.history.map(({ changed }) => changed)).toEqual(['The first words', 'The last words'])
  })
})

describe('a screen that stands still', () => {
  const still = (then: readonly Event[], now_: ReturnType<typeof given>) =>
    projectorViewer()(stillShown()(given(then).workshop, now_.workshop)).actions.find(({ id }) => id === 'survey')

  it('shows what was said when it was frozen, and nothing newer', () => {
    const then = [...returning, told('Then')]
    expect(still(then, given(then).and([told('Later', now + 1)]))?.last?.changed).toBe('Then')
  })

  it('loses at once what was said and taken back since', () => {
    const then = given(returning)
      .and([told('Kept')], attendee('ann'))
      .and([told('By mistake', now + 1)])
    const undone = then.when({ type: 'undo' }, facilitator).thenUndone()
    const shown = projectorViewer()(stillShown()(then.workshop, undone.workshop)).actions.find(({ id }) => id === 'survey')
    expect(shown).toMatchObject({ status: 'on track', statusNote: 'Kept', last: { changed: 'Kept' } })
    const first = given(returning).and([told('By mistake')])
    const none = first.when({ type: 'undo' }, facilitator).thenUndone()
    const empty = projectorViewer()(stillShown()(first.workshop, none.workshop)).actions.find(({ id }) => id === 'survey')
    expect(empty).toMatchObject({ status: 'not started', statusNote: '', last: null })
  })
})
