import type { EqualVoice, SectorVoice } from '@core/plan'
import { type Quietest, quietestOf } from '@core/quietest'
import type { Sector } from '@core/sector'
import { counted, listed } from '../words/counts'

/** The sectors of one row by their names. */
export function sectorsInWords({ sectors }: SectorVoice, labels: Readonly<Record<Sector, string>>): string {
  return listed(sectors.map((sector) => labels[sector]))
}

/** What differs between who is here and who has shared, calmly. */
export function voiceInWords(voice: EqualVoice, labels: Readonly<Record<Sector, string>>): readonly string[] {
  const { notHeard, absent } = voice
  const quietest = quietestOf(voice)
  const shares = (one: Quietest) => `${inAHundred(one.ofPeople)} of the people, ${inAHundred(one.ofCards)} of the cards`
  return [
    ...(quietest === null ? ['Each sector has written about as much as it has people here.'] : []),
    ...(quietest
      ? [`${sectorsInWords(quietest.voice, labels)}: ${shares(quietest)}.`]
      : []),
    ...(notHeard.length > 0 ? [`Here and not heard: ${listed(notHeard)}.`] : []),
    ...(absent.length > 0 ? [`Invited, and nobody has come: ${counted(absent.length, 'organisation')}.`] : []),
  ]
}

function inAHundred(share: number): string {
  return `${Math.round(100 * share)}%`
}
