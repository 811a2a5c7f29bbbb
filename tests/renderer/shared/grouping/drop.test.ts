import { describe, expect, it } from 'vitest'
import { dropOf, openSuggestions, type Place, placeFrom, placeId, takes } from '../../../../src/renderer/shared/grouping/drop'
import type { Carried } from '../../../../src/renderer/shared/grouping/wall-state'

const places: readonly Place[] = [
  { at: 'card', cardId: 'a:1' },
  { at: 'theme', themeId: 't' },
  { at: 'suggested', name: 'Sharing: knowledge and assets' },
  { at: 'new-theme' },
  { at: 'no-theme' },
]

const theme: Carried = { what: 'theme', themeId: 't' }
const inNone = () => null

function cards(...cardIds: readonly [string, ...string[]]): Carried {
  return { what: 'cards', cardId: cardIds[0], cardIds }
}

it.each(places)('keeps the place $at through its id', (place) => {
  expect(placeFrom(placeId(place))).toEqual(place)
})

it('knows no other ids', () => {
  expect(placeFrom('')).toBeNull()
  expect(placeFrom('elsewhere:1')).toBeNull()
})

describe('cards that are put down', () => {
  it('ask for a name on another card, which comes first', () => {
    const drop = dropOf(cards('b', 'c'), { at: 'card', cardId: 'a' }, inNone)
    expect(drop).toEqual({ do: 'name', cardIds: ['a', 'b', 'c'] })
  })

  it('do nothing on themselves or on one that is carried with them', () => {
    expect(dropOf(cards('b', 'c'), { at: 'card', cardId: 'c' }, inNone)).toBeNull()
  })

  it('are filed, grouped or taken out, as the place says', () => {
    const b = cards('b')
    expect(dropOf(b, { at: 'theme', themeId: 't' }, inNone)).toEqual({ do: 'file', cardIds: ['b'], themeId: 't' })
    expect(dropOf(b, { at: 'no-theme' }, () => 't')).toEqual({ do: 'file', cardIds: ['b'], themeId: null })
    const homes = { at: 'suggested', name: 'Homes' } as const
    expect(dropOf(b, homes, inNone)).toEqual({ do: 'create', cardIds: ['b'], name: 'Homes' })
    expect(dropOf(b, { at: 'new-theme' }, inNone)).toEqual({ do: 'name', cardIds: ['b'] })
  })

  it('do nothing where all of them are already', () => {
    const themeOf = (cardId: string) => (cardId === 'b' ? 't' : null)
    expect(dropOf(cards('b'), { at: 'theme', themeId: 't' }, themeOf)).toBeNull()
    expect(dropOf(cards('a'), { at: 'no-theme' }, themeOf)).toBeNull()
    const both = { do: 'file', cardIds: ['b', 'a'], themeId: 't' }
    expect(dropOf(cards('b', 'a'), { at: 'theme', themeId: 't' }, themeOf)).toEqual(both)
  })
})

describe('a theme that is put down', () => {
  it('goes to the place of another one', () => {
    const drop = dropOf(theme, { at: 'theme', themeId: 'u' }, inNone)
    expect(drop).toEqual({ do: 'move', themeId: 't', toThemeId: 'u' })
  })

  it('stays anywhere else', () => {
    expect(places.filter((place) => takes(place, theme)).map(({ at }) => at)).toEqual(['theme'])
    for (const place of places) expect(dropOf(theme, place, inNone)).toBeNull()
  })
})

it('suggests no name that is on the wall, whatever its case', () => {
  expect(openSuggestions(['Homes', 'Work'], [{ name: ' homes' }])).toEqual(['Work'])
})
