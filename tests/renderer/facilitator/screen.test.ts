import { usualDirection } from '@protocol/screen'
import { describe, expect, it } from 'vitest'
import { directedInWords } from '../../../src/renderer/facilitator/screen/direction-in-words'
import { lookFrom } from '../../../src/renderer/facilitator/screen/kept-look'
import type { NamingView } from '../../../src/renderer/shared/words/names'

const view: NamingView = { organisations: [], stages: [], themes: [{ id: 'homes', name: 'Homes' }], cards: new Map() }

describe('what the facilitator is told of the room’s screen', () => {
  it('is nothing while it goes along', () => {
    expect(directedInWords({ ...usualDirection, textSize: 5, theme: 'dark' }, view)).toEqual([])
  })

  it('is each thing that keeps it from going along, with what ends it', () => {
    const all = directedInWords(
      {
        ...usualDirection,
        blank: 'light',
        frozen: true,
        spotlight: { kind: 'theme', id: 'homes' },
        pages: { held: true, turned: 3 },
      },
      view,
    )
    expect(all.map(({ what, shortcut }) => [what, shortcut])).toEqual([
      ['blank', ','],
      ['frozen', 'K'],
      ['spotlight', 'Esc'],
      ['held', 'O'],
    ])
    expect(all[2]?.says).toBe('The room sees the theme “Homes” alone.')
  })
})

describe('the look that is remembered', () => {
  it.each([
    [null, { textSize: 1, theme: null }],
    ['{"textSize":4,"theme":"contrast"}', { textSize: 4, theme: 'contrast' }],
    ['{"textSize":9,"theme":"dark"}', { textSize: 1, theme: 'dark' }],
    ['{"textSize":2,"theme":"pink"}', { textSize: 2, theme: null }],
    ['nonsense', { textSize: 1, theme: null }],
    ['null', { textSize: 1, theme: null }],
  ])('%s is read as far as it can be', (stored, look) => {
    expect(lookFrom(stored)).toEqual(look)
  })
})
