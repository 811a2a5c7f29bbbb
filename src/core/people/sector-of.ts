import { residentSector, type Sector } from '../sector'
import type { Participant, People } from './people'

/** The sector that somebody speaks for: their organisation's, or a resident's. */
export function sectorOf(
  { organisationId }: Pick<Participant, 'organisationId'>,
  { organisations }: Pick<People, 'organisations'>,
): Sector {
  return organisations.find(({ id }) => id === organisationId)?.sector ?? residentSector
}
