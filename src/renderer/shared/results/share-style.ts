import type { CSSProperties } from 'react'

/**
 * The length of a bar, 0 to 1, for the stylesheet's `--share`.
 *
 * React's type of a style does not know custom properties, hence the cast.
 */
export function shareStyle(share: number): CSSProperties {
  return { '--share': String(share) } as CSSProperties
}
