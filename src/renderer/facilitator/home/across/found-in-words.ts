import type { FoundKind } from '@core/across/searchable'
import type { SearchAnswer } from '@protocol/across'
import { counted } from '../../../shared/words/counts'

export const foundLabels: Readonly<Record<FoundKind, string>> = {
  title: 'Title',
  place: 'Place',
  purpose: 'Purpose',
  organisation: 'Organisation',
  theme: 'Theme',
  action: 'Action',
  update: 'Update of an action',
  commitment: 'Commitment',
  offer: 'Offer',
  need: 'Need',
  idea: 'Idea',
  clause: 'Agreement',
  decision: 'Decision',
  note: 'Note',
  quote: 'Quote',
  answer: 'Check',
  invitation: 'Who is missing',
  card: 'Card',
}

/** How much was found, and whether more may come. */
export function foundInWords({ things, inWorkshops, reading }: SearchAnswer): string {
  const soFar = reading === 0 ? '' : ` ${readingInWords(reading)}`
  if (things === 0) return reading === 0 ? 'Nothing was found.' : `Nothing was found yet.${soFar}`
  return `${counted(things, 'thing')} found in ${counted(inWorkshops, 'workshop')}.${soFar}`
}

export function readingInWords(reading: number): string {
  return `${counted(reading, 'workshop is', 'workshops are')} still being read.`
}
