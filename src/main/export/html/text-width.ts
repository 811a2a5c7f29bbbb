import type { PenText } from '../document/figure'

/** About how wide a text is in the typefaces that systems have, in points. The text is then drawn to that width. */
export function textWidth(text: string, { size, weight }: PenText): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems * size * (weight === 'bold' ? boldness : 1)
}

const boldness = 1.06

/** Shares of the font's size, by characters of about the same width. */
const widths = new Map<string, number>(
  [
    { characters: 'ijlI|!\'’‘.,:;`', ems: 0.26 },
    { characters: ' frt()[]/\\-"“”*', ems: 0.34 },
    { characters: 'mwMW@%—', ems: 0.86 },
    { characters: 'ABCDEGHKNOPQRSTUVXYZ&', ems: 0.66 },
    { characters: 'FJL', ems: 0.53 },
  ].flatMap(({ characters, ems }) => [...characters].map((character): [string, number] => [character, ems])),
)
const usual = 0.55
const wide = 1

function emsOf(character: string): number {
  const known = widths.get(character)
  if (known !== undefined) return known
  if (/\p{M}|\p{Cf}/u.test(character)) return 0
  const [letter = character] = character.normalize('NFD')
  return widths.get(letter) ?? (/[\u1100-\u{10ffff}]/u.test(letter) && letter > '\u2e7f' ? wide : usual)
}
