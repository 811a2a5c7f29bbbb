import { expect, it } from 'vitest'
import { momentInWords, type WallWords } from '../../../../src/renderer/shared/grouping/announcements'
import type { Carried } from '../../../../src/renderer/shared/grouping/wall-state'

const words: WallWords = {
  card: (id) => `Card ${id}: Buses`,
  theme: () => 'Parks',
  position: () => ({ at: 3, of: 40 }),
}
const card: Carried = { what: 'cards', cardId: '12', cardIds: ['12'] }
const theme: Carried = { what: 'theme', themeId: 't' }

it('names the card, the theme and its position', () => {
  expect(momentInWords('picked-up', card, null, words)).toBe('Picked up Card 12: Buses.')
  expect(momentInWords('over', card, 'theme:t', words)).toBe('Over theme Parks, 3 of 40.')
  expect(momentInWords('put-down', card, 'theme:t', words)).toBe('Put Card 12: Buses on theme Parks, 3 of 40.')
  expect(momentInWords('over', card, 'card:4', words)).toBe('Over Card 4: Buses.')
  expect(momentInWords('over', card, null, words)).toBe('Over nothing.')
})

it('says how many cards go together, and what stays', () => {
  const three: Carried = { what: 'cards', cardId: '1', cardIds: ['1', '2', '3'] }
  expect(momentInWords('picked-up', three, null, words)).toBe('Picked up 3 cards.')
  expect(momentInWords('left', three, null, words)).toBe('3 cards stay where they were.')
  expect(momentInWords('left', theme, null, words)).toBe('Theme Parks stays where it was.')
})

it('says of a theme whose place it would take', () => {
  expect(momentInWords('over', theme, 'theme:u', words)).toBe('At the place of theme Parks, 3 of 40.')
})
