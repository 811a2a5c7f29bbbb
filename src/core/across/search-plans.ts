import type { Plan } from '../plan'
import { excerptOf, type Stretch } from './looked-for'
import type { FoundKind, SearchablePlan } from './searchable'

/** A workshop whose plan can be looked through. */
export interface SearchedWorkshop {
  readonly workshopId: string
  readonly about: Pick<Plan, 'title' | 'date' | 'place' | 'rehearsal'>
  readonly searchable: SearchablePlan
}

export interface FoundThing {
  readonly kind: FoundKind
  readonly text: readonly Stretch[]
  /** Empty where nothing stands beside it. */
  readonly beside: readonly Stretch[]
  readonly actionId: string | null
}

export interface FoundWorkshop extends Pick<Plan, 'title' | 'date' | 'place' | 'rehearsal'> {
  readonly workshopId: string
  /** How many things in it were found; `things` are the first of them. */
  readonly found: number
  readonly things: readonly FoundThing[]
}

export interface FoundAcross {
  /** How many things were found, in how many workshops; `workshops` are the first of those. */
  readonly things: number
  readonly inWorkshops: number
  readonly workshops: readonly FoundWorkshop[]
}

export interface SearchExtent {
  readonly mostWorkshops: number
  readonly mostThingsOfEach: number
  /** Ids of workshops of which everything that was found is shown. */
  readonly whole: readonly string[]
}

const mostLetters = 220

/** What of these workshops, in their order, has all of these folded words, each as the beginning of a word. */
export function searchPlans(
  workshops: Iterable<SearchedWorkshop>,
  words: readonly string[],
  { mostWorkshops, mostThingsOfEach, whole }: SearchExtent,
): FoundAcross {
  const shown: FoundWorkshop[] = []
  let things = 0
  let inWorkshops = 0
  for (const { workshopId, about, searchable } of workshops) {
    const found = placesIn(searchable, words)
    if (found.length === 0) continue
    things += found.length
    inWorkshops++
    if (shown.length >= mostWorkshops) continue
    const drawn = whole.includes(workshopId) ? found : found.slice(0, mostThingsOfEach)
    const { title, date, place, rehearsal } = about
    const what = { title, date, place, rehearsal, workshopId, found: found.length }
    shown.push({ ...what, things: drawn.flatMap((index) => thing(searchable, index, words)) })
  }
  return { things, inWorkshops, workshops: shown }
}

/** Which items have all of the words, in order. The longest, as the rarest, is looked for in all of them at once. */
export function placesIn({ words: all, starts }: SearchablePlan, words: readonly string[]): readonly number[] {
  const [longest, ...others] = words.toSorted((one, other) => other.length - one.length)
  if (longest === undefined) return []
  const found: number[] = []
  let index = 0
  let at = all.indexOf(longest)
  while (at >= 0) {
    let from = at + 1
    if (all.charCodeAt(at - 1) === space) {
      index = itemAt(starts, at, index)
      const end = starts[index + 1] ?? all.length
      if (others.length === 0 || hasAll(all.slice(starts[index], end), others)) found.push(index)
      from = end
    }
    at = all.indexOf(longest, from)
  }
  return found
}

const space = 32

function hasAll(line: string, words: readonly string[]): boolean {
  return words.every((one) => line.includes(` ${one}`))
}

/** The last item that begins at or before this place; none before `from` does. Mostly it is near. */
function itemAt(starts: readonly number[], place: number, from: number): number {
  let low = from
  let step = 1
  while ((starts[low + step] ?? Infinity) <= place) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, starts.length) - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

function thing({ items }: SearchablePlan, index: number, words: readonly string[]): FoundThing[] {
  const item = items[index]
  if (item === undefined) return []
  const { kind, text, beside, actionId } = item
  return [{ kind, text: excerptOf(text, words, mostLetters), beside: excerptOf(beside, words, mostLetters), actionId }]
}
