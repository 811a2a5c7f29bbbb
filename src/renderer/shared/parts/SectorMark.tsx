import type { Sector } from '@core/sector'
import type { ReactElement } from 'react'
import { classNames } from './class-names'
import styles from './SectorMark.module.css'

export interface SectorMarkProps {
  readonly sector: Sector
  /** The workshop's own label for the sector: `details.sectorLabels[sector]`. */
  readonly label: string
  /** Show the shape alone; the label stays for screen readers. */
  readonly labelHidden?: boolean
}

/** In a box of 20 by 20. Told apart by outline alone, at a distance and without colour. */
export const sectorShapes: Readonly<Record<Sector, ReactElement>> = {
  statutory: <rect x="3" y="3" width="14" height="14" rx="1.5" />,
  voluntary: <path d="M10 2 18.5 17H1.5Z" />,
  community: <circle cx="10" cy="10" r="8" />,
  business: <path d="M10 1 19 10 10 19 1 10Z" />,
  other: <path d="M7 2h6v5h5v6h-5v5H7v-5H2V7h5Z" />,
}

/** A sector: a shape, a label and a colour. */
export function SectorMark({ sector, label, labelHidden = false }: SectorMarkProps) {
  return (
    <span className={classNames(styles.mark, styles[sector])}>
      <svg viewBox="0 0 20 20" aria-hidden className={styles.shape}>
        {sectorShapes[sector]}
      </svg>
      <span className={labelHidden ? 'visually-hidden' : undefined}>{label}</span>
    </span>
  )
}
