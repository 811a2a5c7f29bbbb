import type { ReactNode } from 'react'
import styles from './FittedWords.module.css'
import type { Box } from '../../shared/parts/use-box'
import { type Attempt, useFitted } from './use-fitted'

/** In fortieths of the height: at the first a long word still fits on a line, the last is the smallest to be projected. */
const sizes = [7, 6.2, 5.5, 4.8, 4.1, 3.5, 3, 2.6, 2.2, 1.9, 1.6, 1.4, 1.2, 1.1, 1]

/** A few words that have the screen to themselves, as large as fits. */
export function LargestWords({ content, children }: { /** Measured anew when it changes. */ content: unknown; children: ReactNode }) {
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

function attempts(box: Box): Attempt<number>[] {
  const smallestPx = window.innerHeight / 40
  return sizes.map((size) => ({
    fontPx: size * smallestPx,
    widthPx: box.width,
    layOut: ({ total }) => (total <= box.height || size === 1 ? size * smallestPx : null),
  }))
}
