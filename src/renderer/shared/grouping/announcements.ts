import type { Announcements } from '@dnd-kit/core'
import { counted } from '../words/counts'
import { placeFrom, type Place } from './drop'
import type { Carried, Wall } from './wall-state'

/** Words for what is on the wall, by id. */
export interface WallWords {
  readonly card: (id: string) => string
  readonly theme: (id: string) => string
  /** From 1, and of how many; null where there is no such theme. */
  readonly position: (themeId: string) => { readonly at: number; readonly of: number } | null
}

export const draggingInstructions =
  'Press Enter to pick the card up, the arrow keys to choose where it goes, Enter to put it down, Escape to leave it. ' +
  'Or press Space to select cards, then G to group them, or F to find the theme that they belong in.'

/** What is being carried: “Card 12: …”, “3 cards” or “theme Parks”. */
export function carriedInWords(carried: Carried, words: WallWords): string {
  if (carried.what === 'theme') return `theme ${words.theme(carried.themeId)}`
  const { cardIds } = carried
  const [first] = cardIds
  return cardIds.length === 1 && first !== undefined ? words.card(first) : counted(cardIds.length, 'card')
}

export function placeInWords(place: Place, words: WallWords): string {
  switch (place.at) {
    case 'card':
      return words.card(place.cardId)
    case 'theme': {
      const position = words.position(place.themeId)
      const where = position === null ? '' : `, ${position.at} of ${position.of}`
      return `theme ${words.theme(place.themeId)}${where}`
    }
    case 'suggested':
      return `suggested theme ${place.name}`
    case 'new-theme':
      return 'a new theme'
    case 'no-theme':
      return 'the cards in no theme'
  }
}

/** What a screen reader says of something that is on its way. */
type Moment = 'picked-up' | 'over' | 'put-down' | 'left'

export function momentInWords(moment: Moment, carried: Carried, over: string | null, words: WallWords): string {
  const what = carriedInWords(carried, words)
  const place = over === null ? null : placeFrom(over)
  switch (moment) {
    case 'picked-up':
      return `Picked up ${what}.`
    case 'over':
      if (place === null) return 'Over nothing.'
      return carried.what === 'theme' && place.at === 'theme'
        ? `At the place of ${placeInWords(place, words)}.`
        : `Over ${placeInWords(place, words)}.`
    case 'put-down':
      if (place === null) return stays(carried, what)
      return `Put ${what} ${carried.what === 'theme' ? 'at the place of' : 'on'} ${placeInWords(place, words)}.`
    case 'left':
      return stays(carried, what)
  }
}

function stays(carried: Carried, what: string): string {
  if (carried.what === 'cards' && carried.cardIds.length > 1) return `${what} stay where they were.`
  return `${what.charAt(0).toLocaleUpperCase('en-GB')}${what.slice(1)} stays where it was.`
}

/** What the dragging library has read out. When it asks, the wall knows already what happened, and forgot what moved. */
export function announcementsFor(wall: Wall, words: WallWords): Announcements {
  let moved: Carried | null = null
  const say = (moment: Moment) => () => {
    const { carried, over } = wall.read()
    moved = carried ?? moved
    return moved === null ? '' : momentInWords(moment, moved, over, words)
  }
  return {
    onDragStart: say('picked-up'),
    onDragMove: say('over'),
    onDragOver: say('over'),
    onDragEnd: say('put-down'),
    onDragCancel: say('left'),
  }
}
