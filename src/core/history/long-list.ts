/**
 * A persistent list that grows at its end and is cut at its beginning: both copy one short chunk and the list of the
 * chunks, so that a thousand versions of a list of thousands share nearly all of it.
 */
export interface LongList<Item> {
  readonly length: number
  /** None is empty. */
  readonly chunks: readonly (readonly Item[])[]
}

/** About the square root of the longest list that is held, where both copies are shortest. */
const chunkLength = 64

export const emptyList: LongList<never> = { length: 0, chunks: [] }

export function listOf<Item>(items: readonly Item[]): LongList<Item> {
  const chunks: (readonly Item[])[] = []
  for (let from = 0; from < items.length; from += chunkLength) chunks.push(items.slice(from, from + chunkLength))
  return { length: items.length, chunks }
}

export function itemsOf<Item>({ chunks }: LongList<Item>): readonly Item[] {
  return chunks.flat()
}

export function appended<Item>({ length, chunks }: LongList<Item>, item: Item): LongList<Item> {
  const last = chunks.at(-1)
  if (last === undefined || last.length >= chunkLength) return { length: length + 1, chunks: [...chunks, [item]] }
  return { length: length + 1, chunks: chunks.with(-1, [...last, item]) }
}

export function withoutFirst<Item>(list: LongList<Item>): LongList<Item> {
  const [first, ...others] = list.chunks
  if (first === undefined) return list
  return { length: list.length - 1, chunks: first.length === 1 ? others : [first.slice(1), ...others] }
}

export function lastOf<Item>({ chunks }: LongList<Item>): Item | undefined {
  return chunks.at(-1)?.at(-1)
}

/** The newest that is wanted. */
export function findLast<Item>({ chunks }: LongList<Item>, isWanted: (item: Item) => boolean): Item | undefined {
  for (let index = chunks.length - 1; index >= 0; index--) {
    const found = chunks[index]?.findLast(isWanted)
    if (found !== undefined) return found
  }
  return undefined
}
