import { useMemo } from 'react'
import styles from './QrCode.module.css'
import { qrPath } from './qr-path'

export interface QrCodeProps {
  readonly text: string
  /** What it leads to, for those who cannot see it. */
  readonly label: string
}

/**
 * A QR code as wide as `--qr-size` allows, black on white in every theme: many phones read no other. Each of its squares
 * is a whole number of pixels, so that small ones stay sharp.
 */
export function QrCode({ text, label }: QrCodeProps) {
  const { squares, path } = useMemo(() => qrPath(text), [text])
  return (
    <svg
      ref={(element) => element?.style.setProperty('--squares', String(squares))}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${squares} ${squares}`}
      className={styles.code}
      shapeRendering="crispEdges"
    >
      <rect width={squares} height={squares} className={styles.light} />
      <path d={path} className={styles.dark} />
    </svg>
  )
}
