import type { CardKind } from '@core/cards/cards'
import type { AttendeeStage } from '@core/views'
import { readRehearsalLines, type RehearsalLines } from '@protocol/rehearsal-lines'
import type { Sample } from '@protocol/sample'
import lines from '../../../resources/rehearsal/lines.json'
import { samples } from '../samples'
import { randomFrom } from './random'

/** One card that somebody could write. */
export interface Line {
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

/** What a speaker, counted from 0, has to say in a stage. Everything is said once before it is said twice. */
export type Deal = (speaker: number, stage: AttendeeStage) => readonly Line[]

/** Deals out what there is to say among so many speakers; the same for the same seed. */
export function dealerOf(script: Script, speakers: number, seed: number): Deal {
  const scripted = script.sample?.rehearsalCards ?? []
  const plainLines = new Map<string, readonly Line[]>()
  const plainOf = (stageId: string, kind: CardKind) => {
    const known = plainLines.get(stageId)
    if (known !== undefined) return known
    const all = script.lines.topics.flatMap(({ lines: byKind }) => byKind[kind].map((text) => ({ text, tag: '' })))
    const shuffled = randomFrom(seed, 'deal', stageId).shuffled(all)
    plainLines.set(stageId, shuffled)
    return shuffled
  }
  return (speaker, { id, activity }) => {
    if (activity.kind !== 'gather' && activity.kind !== 'round') return []
    const tags = activity.kind === 'gather' ? activity.tags : []
    // Counted over all stages, so that who had nothing to say in one has in the next.
    const own = scripted.filter(({ stage }, index) => stage === activity.kind && index % speakers === speaker)
    if (own.length > 0) return own.map(({ text, tag }) => ({ text, tag: tags.includes(tag) ? tag : '' }))
    const plain = plainOf(id, activity.cardKind)
    const saysMore = randomFrom(seed, 'more', id, speaker).chance(0.4)
    return [speaker, ...(saysMore ? [speaker + Math.floor(plain.length / 2)] : [])].flatMap(
      (at) => plain[at % plain.length] ?? [],
    )
  }
}
