import type { Sector } from '@core/sector'
import type { MarkShape } from './figure'

/** A sector is told by its shape and its label, and only then by its colour; the same as on the screens. */
export const sectorMarks: Readonly<Record<Sector, { readonly shape: MarkShape; readonly colour: string }>> = {
  statutory: { shape: 'square', colour: '#1f5a9d' },
  voluntary: { shape: 'triangle', colour: '#7b3a94' },
  community: { shape: 'disc', colour: '#27703f' },
  business: { shape: 'diamond', colour: '#a44f14' },
  other: { shape: 'cross', colour: '#56606b' },
}
