import { FittedWords } from '../fitting/FittedWords'
import type { Projected } from '../projected'
import plain from '../situations/Plain.module.css'
import styles from './BlankScreen.module.css'

/** A rest for the eyes: the workshop's title and nothing else. */
export function BlankScreen({ view }: { view: Projected }) {
  return (
    <main className={plain.plain}>
      <FittedWords content={view.details}>
        <p className={styles.title}>{view.details.title}</p>
      </FittedWords>
    </main>
  )
}
