import type { Card } from '@core/cards/cards'
import type { VoteView } from '@core/views'
import { describe, expect, it } from 'vitest'
import { effectOnVotes, type VotedView } from '../../../../src/renderer/shared/ask-first/effect-on-votes'

const card = (id: string, number: number, themeId: string | null): Card => ({
  id,
  number,
  text: `Words of ${id}`,
  kind: 'idea',
  tag: '',
  stageId: 'gather',
  participantId: null,
  enteredBy: 'facilitator',
  hidden: false,
  themeId,
})

const vote = (id: string, status: VoteView['status'], kind: 'theme' | 'card', optionIds: readonly string[]): VoteView => ({
  id,
  status,
  method: { type: 'agreement' },
  options: optionIds.map((optionId) => ({ id: optionId, kind, name: optionId })),
  voted: 2,
  present: 4,
  result: null,
})

/** A room that voted on the themes Homes and Buses, and on card one; the theme Late came after. */
function room(status: VoteView['status'], changes: Partial<VotedView> = {}): VotedView {
  return {
    votes: [vote('vote', status, 'theme', ['homes', 'buses']), vote('answers', status, 'card', ['one'])],
    turnout: [{ id: 'vote', votedIds: ['ann', 'bob'] }],
    themes: [
      { id: 'homes', name: 'Homes' },
      { id: 'buses', name: 'Buses' },
      { id: 'late', name: 'Late' },
    ],
    cards: new Map([card('one', 1, 'homes'), card('two', 2, 'late'), card('three', 3, null)].map((one) => [one.id, one])),
    stages: [],
    organisations: [{ id: 'council', name: 'Council', sector: 'statutory' }],
    participants: new Map([
      ['ann', { id: 'ann', name: 'Ann', organisationId: 'council', enteredFor: true }],
      ['bob', { id: 'bob', name: 'Bob', organisationId: null, enteredFor: true }],
    ]),
    priorities: [],
    details: { sectorLabels: { statutory: 'Statutory', voluntary: 'Charities', community: 'Residents', business: 'Business', other: 'Other' } },
    ...changes,
  } as VotedView
}

const says = (view: VotedView, ...act: Parameters<typeof effectOnVotes> extends [infer Act, unknown] ? [Act] : never) =>
  effectOnVotes(act[0], view)?.says.join(' ') ?? null

describe('before a vote is touched it is said what that does', () => {
  it.each([
    ['open', 'open, with 2 ballots so far'],
    ['closed', 'has 2 ballots. They count for the new words when it is revealed'],
    ['revealed', 'stays as it is, beside the new words, on every screen and in the plan'],
  ] as const)('renaming a theme, and changing a card, of a vote that is %s', (status, words) => {
    expect(says(room(status), { type: 'renameTheme', themeId: 'homes', name: 'Warm homes' })).toContain(words)
    expect(says(room(status), { type: 'editCard', cardId: 'one', text: 'Other words' })).toContain(words)
  })

  it('hiding a card that stands in a result', () => {
    const hide = { type: 'hideCard', cardId: 'one', hidden: true } as const
    expect(says(room('revealed'), hide)).toMatch(/line goes from the result .* ballots stay as they are/)
    expect(says(room('closed'), hide)).toContain('left out when “the vote” is revealed')
  })

  it('moving cards into, out of and between themes that were voted on', () => {
    expect(says(room('revealed'), { type: 'fileCards', cardIds: ['one'], themeId: 'buses' })).toContain('“Homes” and “Buses”')
    expect(says(room('revealed'), { type: 'fileCards', cardIds: ['one'], themeId: null })).toContain('voted on “Homes” with')
    expect(says(room('closed'), { type: 'fileCards', cardIds: ['three', 'two'], themeId: 'buses' })).toContain('voted on “Buses”')
    expect(says(room('closed'), { type: 'createTheme', name: 'New', cardIds: ['one'] })).toContain('voted on “Homes”')
  })

  it('changing the sector of an organisation whose people have voted', () => {
    const change = { type: 'changeOrganisation', organisationId: 'council', changes: { sector: 'voluntary' } } as const
    expect(says(room('closed'), change)).toContain('1 ballot of its people in “the vote” will count for Charities, not for Statutory')
  })
})

describe('nothing is asked', () => {
  it.each([
    ['where nothing changes', { type: 'renameTheme', themeId: 'homes', name: ' Homes ' }],
    ['of what was not voted on', { type: 'renameTheme', themeId: 'late', name: 'Later' }],
    ['of cards between themes that were not voted on', { type: 'fileCards', cardIds: ['two'], themeId: null }],
    ['of cards that stay where they are', { type: 'fileCards', cardIds: ['one'], themeId: 'homes' }],
    ['of a card that is shown again', { type: 'hideCard', cardId: 'one', hidden: false }],
    ['of an organisation’s name', { type: 'changeOrganisation', organisationId: 'council', changes: { name: 'City council' } }],
    ['of anything else', { type: 'startTimer' }],
  ] as const)('%s', (_, act) => {
    expect(effectOnVotes(act, room('closed'))).toBeNull()
  })

  it('where the rules refuse it anyway, and say so themselves', () => {
    const hide = { type: 'hideCard', cardId: 'one', hidden: true } as const
    expect(effectOnVotes(hide, room('open'))).toBeNull()
    const chosen = [{ id: 'one', kind: 'card', stageId: 'answers', name: 'One' }] as const
    expect(effectOnVotes(hide, room('revealed', { priorities: chosen }))).toBeNull()
    const change = { type: 'changeOrganisation', organisationId: 'council', changes: { sector: 'voluntary' } } as const
    expect(effectOnVotes(change, room('revealed'))).toBeNull()
  })

  it('while nobody has voted', () => {
    const votes = room('open').votes.map((one) => ({ ...one, voted: 0 }))
    expect(effectOnVotes({ type: 'renameTheme', themeId: 'homes', name: 'Warm homes' }, room('open', { votes }))).toBeNull()
  })
})
