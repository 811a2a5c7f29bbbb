import type { Concern } from '@core/voting/voting'
import { pagesOf } from '../fitting/result-attempts'

/** Letters that are read at a glance from the back of a room. */
const lettersOnAPage = 480
/** What the words around a concern take, in letters. */
const around = 60

/** Concerns in order, over as many pages as they need to be read. */
export function concernPages(concerns: readonly Concern[]): readonly (readonly Concern[])[] {
  const rows = concerns.map(({ text }, index) => ({ id: String(index), height: text.length + around }))
  return pagesOf(rows, lettersOnAPage).map((page) => page.flatMap((index) => concerns[Number(index)] ?? []))
}
