import { get, rowsOf } from '@core/table'
import type { Consultation } from '@core/consultation/consultation'
import { describe, expect, it } from 'vitest'
import { attendee, given } from '../given'
import { conversation, importedConversation } from '../examples/details'
import { agenda, created } from '../room'

const importing = (changes: Partial<Consultation> = {}) =>
  ({ type: 'importConsultation', consultation: { ...conversation, ...changes } }) as const
const importedOnly = given([created, ...importedConversation])

describe('an imported conversation', () => {
  it('is a closed vote that is not revealed, on all but the hidden statements', () => {
    const [vote] = importedOnly.workshop.votes
    expect(vote).toMatchObject({ status: 'closed', options: [{ id: 'new-7' }, { id: 'new-8' }] })
    expect(vote?.ballots.size).toBe(2)
    expect([...rowsOf(importedOnly.workshop.cards)].filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual([
      'new-9',
    ])
  })

  it('keeps the stages that were planned, after its own two', () => {
    const { decision } = given(agenda).when(importing())
    if (!decision.accepted || !('events' in decision.what)) throw new Error('Refused')
    const { stages } = given(agenda).and(decision.what.events).workshop.agenda
    expect(stages.map(({ title }) => title)).toEqual([
      'What people said online',
      'How people voted online',
      ...given(agenda).workshop.agenda.stages.map(({ title }) => title),
    ])
  })

  it('is taken back whole', () => {
    const back = given([created]).and(importedConversation).when({ type: 'undo' }).thenUndone().workshop
    expect({ ...back, nextCardNumber: 1 }).toEqual(given([created]).workshop)
  })

  it('gives the people who wrote its statements back to them', () => {
    given([created, ...importedConversation])
      .when({ type: 'editCard', cardId: 'new-7', text: 'Words' }, attendee('new-6'))
      .thenRefused({ code: 'cards.not-yours', cardId: 'new-7' })
    expect(get(importedOnly.workshop.cards, 'new-7')?.participantId).toBe('new-5')
  })
})

describe('a conversation with one thing wrong brings in nothing', () => {
  const wrong: readonly [string, Partial<Consultation>][] = [
    [
      'an empty statement last',
      { statements: [...conversation.statements, { key: '13', text: ' ', authorKey: null, hidden: false }] },
    ],
    [
      'a statement too long',
      {
        statements: [...conversation.statements, { key: '13', text: 'x'.repeat(1001), authorKey: null, hidden: true }],
      },
    ],
    ['a voter twice', { ballots: [...conversation.ballots, { voterKey: 'v2', answers: [] }] }],
    [
      'an answer twice',
      {
        ballots: [
          {
            voterKey: 'v1',
            answers: [
              { key: '10', answer: 'agree' },
              { key: '10', answer: 'pass' },
            ],
          },
        ],
      },
    ],
    [
      'an answer to nothing',
      {
        ballots: [
          {
            voterKey: 'v1',
            answers: [
              { key: '10', answer: 'agree' },
              { key: '', answer: 'pass' },
            ],
          },
        ],
      },
    ],
    [
      'only hidden statements',
      { statements: conversation.statements.map((one) => ({ ...one, hidden: true })), ballots: [] },
    ],
  ]

  it.each(wrong)('%s', (_, changes) => {
    const before = given([created])
    const { decision } = before.when(importing(changes))
    expect(decision.accepted).toBe(false)
  })

  it('takes keys that a careless object would trip over', () => {
    const keys = ['__proto__', 'constructor', 'toString']
    const { decision } = given([created]).when(
      importing({
        statements: keys.map((key) => ({ key, text: key, authorKey: key, hidden: false })),
        ballots: keys.map((voterKey) => ({
          voterKey,
          answers: keys.map((key) => ({ key, answer: 'agree' as const })),
        })),
      }),
    )
    expect(decision.accepted).toBe(true)
  })
})
