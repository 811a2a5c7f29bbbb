import type { EqualVoice, SectorVoice } from '@core/plan'
import type { Sector } from '@core/sector'
import { counted, listed } from '../words/counts'

/** The sectors of one row by their names. */
export function sectorsInWords({ sectors }: SectorVoice, labels: Readonly<Record<Sector, string>>): string {
  return listed(sectors.map((sector) => labels[sector]))
}

/** What differs between who is here and who has shared, calmly; at most three sentences. */
export function voiceInWords({ sectors, notHeard, absent }: EqualVoice, labels: Readonly<Record<Sector, string>>): readonly string[] {
  const people = sectors.reduce((sum, one) => sum + one.people, 0)
  const cards = sectors.reduce((sum, one) => sum + one.cards, 0)
  const quietest = sectors
    .map((one) => ({ one, short: people === 0 || cards === 0 ? 0 : one.people / people - one.cards / cards }))
    .toSorted((first, second) => second.short - first.short)[0]
  return [
    ...(sectors.length > 1 && quietest !== undefined && quietest.short >= noticeable
      ? [
          `${sectorsInWords(quietest.one, labels)}: ${inAHundred(quietest.one.people, people)} of the people here, ${inAHundred(quietest.one.cards, cards)} of the cards.`,
        ]
      : []),
    ...(sectors.length > 1 && cards > 0 && (quietest?.short ?? 0) < noticeable
      ? ['Each sector has written about as much as it has people here.']
      : []),
    ...(notHeard.length > 0 ? [`Here and not heard yet: ${listed(notHeard)}.`] : []),
    ...(absent.length > 0 ? [`Invited, and nobody has come: ${counted(absent.length, 'organisation')}.`] : []),
  ]
}

/** A difference of shares under this one is chance. */
const noticeable = 0.1

function inAHundred(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)}%`
}
