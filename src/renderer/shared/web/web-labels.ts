import type { Box } from '../parts/use-box'
import { shortened } from '../words/names'
import type { WebCard } from './web-of'

/** A card's place in a web: its words as far as there is room, and its size in pixels. */
export interface WebLabel {
  readonly id: string
  readonly number: number
  readonly words: string
  readonly width: number
  readonly height: number
}

/** How much is said of a card: two lines of words, a few words, or its number alone. Lengths in characters. */
const fullness = [
  { most: 44, lineLength: 22 },
  { most: 28, lineLength: 14 },
  { most: 14, lineLength: 14 },
  { most: 0, lineLength: 0 },
] as const

/** More than this share of the ground under cards leaves no room for what joins them. */
const mostCovered = 0.42

// As in Web.module.css: em.
const letterWidth = 0.56
const lineHeight = 1.2
const padding = { across: 1.2, down: 0.5 }

/** The fullest labels that leave room for the lines between them. */
export function labelsFor(cards: readonly WebCard[], box: Box, fontPx: number): readonly WebLabel[] {
  const attempts = fullness.map(({ most, lineLength }) => cards.map((card) => label(card, most, lineLength, fontPx)))
  const covered = (labels: readonly WebLabel[]) => labels.reduce((sum, { width, height }) => sum + width * height, 0)
  const room = mostCovered * box.width * box.height
  return attempts.find((labels) => covered(labels) <= room) ?? attempts.at(-1) ?? []
}

function label({ id, number, text }: WebCard, most: number, lineLength: number, fontPx: number): WebLabel {
  const words = most === 0 ? '' : shortened(text.replace(/\s+/g, ' '), most)
  const length = String(number).length + (words === '' ? 0 : words.length + 1)
  const lines = lineLength === 0 || length <= lineLength ? 1 : Math.ceil(length / (lineLength - 3))
  const letters = lines === 1 ? length : lineLength
  return {
    id,
    number,
    words,
    width: Math.ceil((letters * letterWidth + padding.across) * fontPx),
    height: Math.ceil((Math.min(lines, 3) * lineHeight + padding.down) * fontPx),
  }
}
