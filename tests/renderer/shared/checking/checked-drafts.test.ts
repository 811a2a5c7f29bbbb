import type { Response } from '@core/check/check'
import { expect, it } from 'vitest'
import { checkedDrafts } from '../../../../src/renderer/shared/checking/checked-drafts'

const nothing = { actions: [], agreement: { clauses: [], reviewDate: '' }, replies: [] }

function response(subjectId: string, answer: Response['answer'], changes: Partial<Response> = {}): [string, Response] {
  const participantId = changes.participantId ?? 'p1'
  const id = `${subjectId} ${participantId}`
  return [id, { id, stageId: 'check', subjectId, participantId, answer, words: '', ...changes }]
}

it('counts what was said of each draft in this check alone, with the room’s reply', () => {
  const priorities = [
    { id: 'a', kind: 'theme' as const, name: 'Buses', stageId: null },
    { id: 'b', kind: 'card' as const, name: 'Rooms', stageId: null },
  ]
  const responses = new Map([
    response('a', 'yes'),
    response('a', 'not-yet', { participantId: 'p2', words: 'Too soon' }),
    response('b', 'yes', { stageId: 'another check' }),
  ])
  const replies = [
    { stageId: 'check', subjectId: 'a', text: 'Next year' },
    { stageId: 'another check', subjectId: 'b', text: 'Elsewhere' },
  ]
  expect(checkedDrafts('check', 'priorities', { ...nothing, priorities, responses, replies })).toMatchObject([
    { id: 'a', counts: { yes: 1, 'yes-with-changes': 0, 'not-yet': 1 }, reply: 'Next year' },
    { id: 'b', counts: { yes: 0, 'yes-with-changes': 0, 'not-yet': 0 }, responses: [], reply: '' },
  ])
})

it('asks nothing about a priority whose words are hidden, and about clauses in the document’s order', () => {
  const priorities = [{ id: 'a', kind: 'card' as const, name: '', stageId: null }]
  const told = { ...nothing, priorities, responses: new Map() }
  expect(checkedDrafts('check', 'priorities', told)).toEqual([])
  const clauses = [
    { id: 'last', part: 'if-we-disagree' as const, text: 'Say so', accepted: false },
    { id: 'first', part: 'we-agree' as const, text: 'Share', accepted: false },
  ]
  const drafts = checkedDrafts('check', 'clauses', { ...told, agreement: { clauses, reviewDate: '' } })
  expect(drafts.map(({ name }) => name)).toEqual(['Share', 'Say so'])
})
