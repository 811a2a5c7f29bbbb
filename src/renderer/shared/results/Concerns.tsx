import type { Language } from '@core/language'
import type { Concern } from '@core/voting/voting'
import styles from './Concerns.module.css'
import { methodWords } from './method-words'

export interface ConcernsProps {
  readonly concerns: readonly Concern[]
  readonly names: ReadonlyMap<string, string>
  readonly language?: Language
}

/** What people fear about the options, in their words and never with whose they are. Sizes follow the text around. */
export function Concerns({ concerns, names, language = 'en' }: ConcernsProps) {
  const words = methodWords[language]
  const ids = [...new Set(concerns.map(({ optionId }) => optionId))].filter((id) => names.has(id))
  if (ids.length === 0) return null
  return (
    <section aria-label={words.concernsTitle} className={styles.concerns}>
      <h3 className={styles.title}>{words.concernsTitle}</h3>
      <p className={styles.hint}>{words.concernsHint}</p>
      <dl>
        {ids.map((id) => (
          <div key={id} className={styles.about}>
            <dt>{names.get(id)}</dt>
            {concerns
              .filter(({ optionId }) => optionId === id)
              .map(({ text }, index) => (
                <dd key={index}>{text}</dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
