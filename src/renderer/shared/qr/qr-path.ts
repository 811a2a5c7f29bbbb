import { create } from 'qrcode'

/** Light squares that a reader needs around a code. */
const quietZone = 4

export interface QrPath {
  /** Squares a side, the quiet zone included. */
  readonly squares: number
  /** The dark squares as one SVG path, in units of a square. */
  readonly path: string
}

/** A QR code as something to draw. A screen is not torn or stained: the least correction makes the largest squares. */
export function qrPath(text: string): QrPath {
  const { size, data } = create(text, { errorCorrectionLevel: 'low' }).modules
  const isDark = (row: number, column: number) => column < size && data[row * size + column] === 1
  const runs: string[] = []
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!isDark(row, column)) continue
      const start = column
      while (isDark(row, column + 1)) column++
      const length = column - start + 1
      runs.push(`M${start + quietZone} ${row + quietZone}h${length}v1h-${length}z`)
    }
  }
  return { squares: size + 2 * quietZone, path: runs.join('') }
}
