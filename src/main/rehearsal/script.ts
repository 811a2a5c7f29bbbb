import type { CardKind } from '@core/cards/cards'
import type { AttendeeStage } from '@core/views'
import { readRehearsalLines, type PhraseKind, type RehearsalLines } from '@protocol/rehearsal-lines'
import type { Sample } from '@protocol/sample'
import lines from '../../../resources/rehearsal/lines.json'
import { samples } from '../samples'
import { randomFrom } from './random'

/** One card that somebody could write. */
export interface Line {
  readonly kind: CardKind
  readonly text: string
  readonly tag: string
}

/** What the people of a rehearsal could say. */
export interface Script {
  readonly lines: RehearsalLines
  /** The sample that the workshop was made from, whose words come first; null for any other workshop. */
  readonly sample: Pick<Sample, 'areas' | 'rehearsalCards'> | null
}

export function scriptOf(sampleId: string | null): Script {
  return { lines: readRehearsalLines(lines), sample: samples.find(({ id }) => id === sampleId) ?? null }
}

/** What a speaker, counted from 0, says beside their cards; `nth` where they say several such things. */
export function phraseOf({ lines: { phrases } }: Script, about: PhraseKind, speaker: number, nth = 0): string {
  const all = phrases[about]
  return all[(speaker + nth) % all.length] ?? ''
}

/** What a speaker, counted from 0, has to say in a stage as it is. All is said once before anything is said twice. */
export type Deal = (speaker: number, stage: AttendeeStage) => readonly Line[]

/** What a stage, a tag, a table or a story is called, and the tag of what is said there. */
interface Heading {
  readonly name: string
  readonly tag: string
}

/** Deals out what there is to say among so many speakers; the same for the same seed. */
export function dealerOf(script: Script, speakers: number, seed: number): Deal {
  const scripted = script.sample?.rehearsalCards ?? []
  const piles = new Map<string, readonly Line[]>()
  /** All that can be said of something: what fits it first, then what can be said of anything. */
  const pileOf = (stageId: string, kind: CardKind, headings: readonly Heading[]): readonly Line[] => {
    const key = JSON.stringify([stageId, kind, headings])
    const known = piles.get(key)
    if (known !== undefined) return known
    const { shuffled } = randomFrom(seed, 'deal', key)
    const fitting = headings.flatMap(({ name, tag }) =>
      (script.lines.headings[name] ?? []).map((text) => ({ text, tag })),
    )
    const plain = script.lines.topics.flatMap((topic) => topic.lines[kind].map((text) => ({ text, tag: '' })))
    const pile = [...shuffled(fitting), ...shuffled(plain)].map((line) => ({ kind, ...line }))
    piles.set(key, pile)
    return pile
  }
  return (speaker, { id, title, activity, part }) => {
    const saysMore = randomFrom(seed, 'more', id, speaker).chance(0.4)
    switch (activity.kind) {
      case 'gather':
      case 'round': {
        const tags = activity.kind === 'gather' ? activity.tags : []
        const { cardKind: kind } = activity
        // Counted over all stages, so that who had nothing to say in one has in the next.
        const own = scripted.filter(({ stage }, index) => stage === activity.kind && index % speakers === speaker)
        if (own.length > 0) return own.map(({ text, tag }) => ({ kind, text, tag: tags.includes(tag) ? tag : '' }))
        const pile = pileOf(id, kind, [{ name: title, tag: '' }, ...tags.map((tag) => ({ name: tag, tag }))])
        return [...at(pile, speaker), ...(saysMore ? at(pile, speaker + speakers) : [])]
      }
      case 'stories': {
        const story = activity.stories[part]
        return story === undefined ? [] : at(pileOf(id, activity.cardKind, [{ name: story.title, tag: '' }]), speaker)
      }
      case 'themed-rounds': {
        // Who sits together are those whose numbers differ by the number of tables.
        const turn = Math.floor(speaker / activity.themes.length) * activity.rounds + part
        return activity.themes.flatMap((tag) =>
          at(pileOf(id, activity.cardKind, [{ name: tag, tag }]), turn).map((line) => ({ ...line, tag })),
        )
      }
      case 'offers': {
        const kinds: readonly CardKind[] = speaker % 2 === 0 ? ['offer', 'need'] : ['need', 'offer']
        return kinds
          .slice(0, saysMore ? 2 : 1)
          .flatMap((kind, nth) => at(pileOf(id, kind, []), Math.floor((speaker + nth * speakers) / 2)))
      }
      default:
        return []
    }
  }
}

function at(pile: readonly Line[], index: number): readonly Line[] {
  const line = pile[index % pile.length]
  return line === undefined ? [] : [line]
}
