import { expect, it } from 'vitest'
import { draftOf, emptyDraft, read, understoodDue } from '../../../../src/renderer/shared/acting/action-draft'
import { dueInWords, localDate } from '../../../../src/renderer/shared/acting/due-in-words'

const today = '2026-11-22'
const action = {
  text: 'One list of halls',
  priorityId: null,
  leadId: 'homes',
  supporterIds: ['leisure'],
  person: '',
  due: '2026-12-04',
  measure: 'It is used',
}

it('reads the date as it was understood', () => {
  expect(read({ ...emptyDraft(null), text: 'Ring', dueWords: 'fri 2 weeks' }, today)).toMatchObject({
    ok: true,
    action: { due: '2026-12-04' },
  })
  expect(read({ ...emptyDraft(null), text: 'Ring' }, today)).toMatchObject({ ok: true, action: { due: '' } })
})

it('says which field to put right first', () => {
  expect(read({ ...emptyDraft(null), text: ' ', dueWords: 'never' }, today)).toEqual({ ok: false, field: 'text' })
  expect(read({ ...emptyDraft(null), text: 'Ring', dueWords: 'never' }, today)).toEqual({ ok: false, field: 'due' })
})

it('gives an action back unchanged that was only opened for a change', () => {
  expect(read(draftOf(action), '2027-06-01')).toEqual({ ok: true, action })
  expect(read(draftOf({ ...action, due: '' }), today)).toEqual({ ok: true, action: { ...action, due: '' } })
})

it('shows at once how a date was understood', () => {
  expect(understoodDue('fri 2 weeks', today)).toBe('Fri 4 Dec 2026')
  expect(understoodDue('12 March 2024', today)).toBe('Tue 12 Mar 2024, in the past')
  expect(understoodDue('soonish', today)).toBe('not a date yet')
})

it('writes dates as they are where this computer is', () => {
  expect(localDate(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  expect(dueInWords('2026-01-05')).toBe('Mon 5 Jan 2026')
})
