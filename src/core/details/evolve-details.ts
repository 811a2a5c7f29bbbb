import { assertNever } from '../assert-never'
import type { Workshop } from '../workshop'
import type { DetailsEvent } from './details'

export function evolveDetails(workshop: Workshop, event: DetailsEvent): Workshop {
  const { details } = workshop
  switch (event.type) {
    case 'workshopDescribed':
      return { ...workshop, details: { ...details, ...event.changes } }
    case 'sectorLabelled':
      return {
        ...workshop,
        details: { ...details, sectorLabels: { ...details.sectorLabels, [event.sector]: event.label } },
      }
    case 'countingSet':
      return { ...workshop, details: { ...details, counting: event.counting } }
    case 'workshopClosed':
      return { ...workshop, closed: true }
    case 'workshopReopened':
      return { ...workshop, closed: false }
    default:
      return assertNever(event)
  }
}
