/** Something that can be named by typing the start of its words. */
export interface Completable {
  readonly id: string
  readonly label: string
}

/**
 * What matches the typed words, best first: whole label, then from its start, then by initials, then by the starts of its
 * words. Everything, in the given order, while nothing is typed.
 */
export function completions<Item extends Completable>(
  items: readonly Item[],
  typed: string,
  most = 8,
): readonly Item[] {
  const wanted = plain(typed)
  if (wanted === '') return items.slice(0, most)
  const parts = wanted.split(' ')
  const ranked: Item[][] = [[], [], [], []]
  for (const item of items) ranked[rankOf(plain(item.label), wanted, parts) ?? ranked.length]?.push(item)
  return ranked.flat().slice(0, most)
}

function rankOf(label: string, wanted: string, parts: readonly string[]): number | null {
  if (label === wanted) return 0
  if (label.startsWith(wanted)) return 1
  const words = label.split(' ')
  if (
    words
      .map((word) => word.charAt(0))
      .join('')
      .startsWith(wanted)
  )
    return 2
  return parts.every((part) => words.some((word) => word.startsWith(part))) ? 3 : null
}

/** Lower case, without accents and punctuation, one space between words. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
