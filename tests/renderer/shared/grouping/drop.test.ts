import { expect, it } from 'vitest'
import {
  type DropTarget,
  dropOf,
  openSuggestions,
  targetFrom,
  targetId,
} from '../../../../src/renderer/shared/grouping/drop'

const targets: readonly DropTarget[] = [
  { to: 'card', cardId: 'a:1' },
  { to: 'theme', themeId: 't' },
  { to: 'suggested', name: 'Sharing: knowledge and assets' },
  { to: 'new-theme' },
  { to: 'no-theme' },
]

it.each(targets)('keeps the target $to through its id', (target) => {
  expect(targetFrom(targetId(target))).toEqual(target)
})

it('knows no other ids', () => {
  expect(targetFrom('')).toBeNull()
  expect(targetFrom('elsewhere:1')).toBeNull()
})

it('asks for a name when cards are put on another card, which comes first', () => {
  expect(dropOf(['b', 'c'], { to: 'card', cardId: 'a' })).toEqual({ do: 'name', cardIds: ['a', 'b', 'c'] })
})

it('does nothing with a card that is put on itself or on one that is carried with it', () => {
  expect(dropOf(['b', 'c'], { to: 'card', cardId: 'c' })).toBeNull()
})

it('files, creates or takes out, as the place says', () => {
  expect(dropOf(['b'], { to: 'theme', themeId: 't' })).toEqual({ do: 'file', cardIds: ['b'], themeId: 't' })
  expect(dropOf(['b'], { to: 'no-theme' })).toEqual({ do: 'file', cardIds: ['b'], themeId: null })
  expect(dropOf(['b'], { to: 'suggested', name: 'Homes' })).toEqual({ do: 'create', cardIds: ['b'], name: 'Homes' })
  expect(dropOf(['b'], { to: 'new-theme' })).toEqual({ do: 'name', cardIds: ['b'] })
})

it('suggests no name that is on the wall, whatever its case', () => {
  expect(openSuggestions(['Homes', 'Work'], [{ name: ' homes' }])).toEqual(['Work'])
})
