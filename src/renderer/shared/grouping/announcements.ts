import type { DropTarget } from './drop'

/** Words for the wall, by id. */
export interface WallWords {
  readonly card: (id: string) => string
  readonly theme: (id: string) => string
}

export const draggingInstructions =
  'Press Enter to pick the card up, the arrow keys to choose where it goes, Enter to put it down, Escape to leave it. ' +
  'Or press Space to select cards, then G to group them, or F to file them in a theme.'

/** What is being carried: “Card 12: …”, or “3 cards”. */
export function carriedInWords(cardIds: readonly string[], words: WallWords): string {
  const [first] = cardIds
  return cardIds.length === 1 && first !== undefined ? words.card(first) : `${cardIds.length} cards`
}

export function targetInWords(target: DropTarget, words: WallWords): string {
  switch (target.to) {
    case 'card':
      return words.card(target.cardId)
    case 'theme':
      return `theme ${words.theme(target.themeId)}`
    case 'suggested':
      return `suggested theme ${target.name}`
    case 'new-theme':
      return 'a new theme'
    case 'no-theme':
      return 'the cards in no theme'
  }
}
