import { undoableBy } from '@core/history/history'
import { get } from '@core/table'
import { describe, expect, it } from 'vitest'
import { facilitator, given } from '../given'
import { agenda, card } from '../room'

const told = given(agenda)
  .and([{ type: 'cardAdded', card: card('one', 1, { text: 'Ann Lee lives here' }) }])
  .and([{ type: 'cardEdited', cardId: 'one', text: 'Ann Lee lives in 4 Mill Road' }])

const textOf = ({ workshop }: typeof told) => get(workshop.cards, 'one')?.text

describe('what was blacked out', () => {
  it('is not brought back by undo, which goes on to the act before', () => {
    const barred = told.and([{ type: 'cardBlackedOut', cardId: 'one', text: '▇▇▇ lives in 4 Mill Road' }])
    expect(undoableBy(facilitator, barred.history)?.events[0]?.type).toBe('cardEdited')
    expect(textOf(barred.when({ type: 'undo' }).thenUndone())).toBe('▇▇▇ lives in 4 Mill Road')
  })

  it('stays so when what came after is taken back', () => {
    const barred = told
      .and([{ type: 'cardBlackedOut', cardId: 'one', text: '▇▇▇ lives in 4 Mill Road' }])
      .and([{ type: 'cardEdited', cardId: 'one', text: '▇▇▇ lives nearby' }])
    expect(textOf(barred.when({ type: 'undo' }).thenUndone())).toBe('▇▇▇ lives in 4 Mill Road')
  })
})
