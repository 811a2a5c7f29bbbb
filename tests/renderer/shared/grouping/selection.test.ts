import { expect, it } from 'vitest'
import {
  extendedTo,
  nothingSelected,
  stepped,
  toggled,
  within,
} from '../../../../src/renderer/shared/grouping/selection'

const wall = ['a', 'b', 'c', 'd', 'e']

it('picks a card out and puts it back', () => {
  const one = toggled(nothingSelected, 'b')
  expect([...one.ids]).toEqual(['b'])
  expect([...toggled(one, 'b').ids]).toEqual([])
})

it('extends from the last card that was picked, either way, keeping what was picked before', () => {
  const picked = toggled(toggled(nothingSelected, 'a'), 'd')
  expect([...extendedTo(picked, 'c', wall).ids].toSorted()).toEqual(['a', 'c', 'd'])
  expect([...extendedTo(extendedTo(picked, 'c', wall), 'e', wall).ids].toSorted()).toEqual(['a', 'c', 'd', 'e'])
})

it('starts at the card itself where nothing was picked yet, or the anchor is gone', () => {
  expect([...extendedTo(nothingSelected, 'c', wall).ids]).toEqual(['c'])
  expect([...extendedTo({ ids: new Set(['x']), anchorId: 'x' }, 'c', wall).ids].toSorted()).toEqual(['c', 'x'])
})

it('ignores a card that is not on the wall', () => {
  const picked = toggled(nothingSelected, 'a')
  expect(extendedTo(picked, 'z', wall)).toBe(picked)
})

it('drops what left the wall, and is the same object where nothing did', () => {
  const picked = toggled(toggled(nothingSelected, 'a'), 'b')
  expect(within(picked, () => true)).toBe(picked)
  expect(within(picked, (id) => id === 'a')).toEqual({ ids: new Set(['a']), anchorId: null })
})

it('goes on step by step, and back to nothing', () => {
  const one = stepped(nothingSelected, { do: 'toggle', cardId: 'b' }, wall)
  const three = stepped(one, { do: 'extend', cardId: 'd' }, wall)
  expect([...three.ids]).toEqual(['b', 'c', 'd'])
  expect(stepped(three, { do: 'clear' }, wall)).toEqual(nothingSelected)
})
