import type { StartingPoint } from '@protocol/library'
import type { Requests } from '@protocol/window-contract'

/** Something to start a workshop from, and where it is found. */
export interface Choice extends StartingPoint {
  readonly from: Requests['createWorkshop']['from']
}

export const emptyChoice: Choice = {
  from: 'empty',
  id: '',
  name: 'Start empty',
  description: 'No stages and no organisations: everything is yours to set.',
  minutes: 0,
  languages: ['en'],
}
