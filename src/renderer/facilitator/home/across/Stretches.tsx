import type { Stretch } from '@core/across/looked-for'
import styles from './Stretches.module.css'

/** A text with what was looked for marked. */
export function Stretches({ of }: { readonly of: readonly Stretch[] }) {
  return of.map(({ text, found }, index) =>
    found ? (
      <mark key={index} className={styles.found}>
        {text}
      </mark>
    ) : (
      <span key={index}>{text}</span>
    ),
  )
}
