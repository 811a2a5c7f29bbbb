import type { ReactNode } from 'react'
import styles from './FittedWords.module.css'
import type { Box } from '../../shared/parts/use-box'
import { type Attempt, useFitted } from './use-fitted'

const scales = [1, 0.85, 0.7, 0.6, 0.5, 0.42, 0.35, 0.3]

/** Words in the middle of the room they have, drawn smaller until they fit. What is inside sets its sizes in em. */
export function FittedWords({ content, children }: { /** Measured anew when it changes. */ content: unknown; children: ReactNode }) {
  const { frame, layer, measuring, layout } = useFitted(content, attempts)
  return (
    <div ref={frame} className={styles.frame}>
      {measuring && (
        <div ref={layer} aria-hidden className={styles.layer}>
          {children}
        </div>
      )}
      {layout !== null && (
        <div className={styles.words} ref={(element) => element?.style.setProperty('--font-px', `${layout}px`)}>
          {children}
        </div>
      )}
    </div>
  )
}

function attempts(box: Box, minimumFontPx: number): Attempt<number>[] {
  return scales.map((scale, index) => ({
    fontPx: scale * minimumFontPx,
    widthPx: box.width,
    layOut: ({ total }) => (total <= box.height || index === scales.length - 1 ? scale * minimumFontPx : null),
  }))
}
