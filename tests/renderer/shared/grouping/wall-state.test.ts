import { expect, it } from 'vitest'
import { newWall, reconciled, type WallState } from '../../../../src/renderer/shared/grouping/wall-state'

function stateWith(changes: Partial<WallState>): WallState {
  return { ...newWall().read(), ...changes }
}

it('lets the keyboard stop at the first card until somebody goes elsewhere', () => {
  expect(reconciled(stateWith({}), ['a', 'b']).tabStopId).toBe('a')
  expect(reconciled(stateWith({ tabStopId: 'b' }), ['a', 'b']).tabStopId).toBe('b')
})

it('forgets what is no longer on the wall', () => {
  const state = stateWith({ tabStopId: 'b', selection: { ids: new Set(['a', 'b']), anchorId: 'b' } })
  const after = reconciled(state, ['a', 'c'])
  expect(after.tabStopId).toBe('a')
  expect(after.selection).toEqual({ ids: new Set(['a']), anchorId: null })
  expect(reconciled(state, []).tabStopId).toBeNull()
})

it('is the same where nothing changed, so that nobody is told', () => {
  const state = stateWith({ tabStopId: 'a', selection: { ids: new Set(['a']), anchorId: 'a' } })
  expect(reconciled(state, ['a', 'b'])).toBe(state)
})
