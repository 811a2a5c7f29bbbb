import { shortened } from '../words/names'
import type { Sized } from './layout-web'
import type { WebCard } from './web-of'

/** A card's place in a web: its words as far as there is room, and its size in pixels. */
export interface WebLabel extends Sized {
  readonly number: number
  readonly words: string
}

/** How much is said of a card, in characters: its beginning on two lines, a few words on one, or only its number. */
const fullness = [
  { most: 44, lineLength: 24 },
  { most: 20, lineLength: 24 },
  { most: 12, lineLength: 24 },
  { most: 0, lineLength: 24 },
] as const

/** More than this share of the ground under cards leaves no room for what joins them. */
const mostCovered = 0.28

// As in WebPicture.module.css: em.
const letterWidth = 0.55
const lineHeight = 1.2
const padding = { across: 1.7, down: 0.6 }

/** The fullest labels that leave room for the lines between them; at the least their numbers. */
export function labelsFor(cards: readonly WebCard[], area: number, fontPx: number): readonly WebLabel[] {
  const attempts = fullness.map((full) => cards.map((card) => label(card, full, fontPx)))
  return attempts.find((labels) => isRoomFor(labels, area)) ?? attempts.at(-1) ?? []
}

/** Whether each card can have a few words. */
export function isRoomForWords(cards: readonly WebCard[], area: number, fontPx: number): boolean {
  return isRoomFor(
    cards.map((card) => label(card, fullness[1], fontPx)),
    area,
  )
}

function isRoomFor(labels: readonly WebLabel[], area: number): boolean {
  return labels.reduce((sum, { width, height }) => sum + width * height, 0) <= mostCovered * area
}

function label(
  { id, number, text }: WebCard,
  { most, lineLength }: (typeof fullness)[number],
  fontPx: number,
): WebLabel {
  const words = most === 0 ? '' : shortened(text.replace(/\s+/g, ' '), most)
  const length = String(number).length + (words === '' ? 0 : words.length + 1)
  const isOneLine = length <= lineLength
  return {
    id,
    number,
    words,
    width: Math.ceil(((isOneLine ? length : lineLength) * letterWidth + padding.across) * fontPx),
    height: Math.ceil(((isOneLine ? 1 : 2) * lineHeight + padding.down) * fontPx),
  }
}
