import { longDate } from '../dates'
import { FittedWords } from '../fitting/FittedWords'
import { Footer } from '../Footer'
import { useLanguage, useWords } from '../language'
import type { Projected } from '../projected'
import styles from './Plain.module.css'

/** For people who come in: what this is, when, where and what for. */
export function BeforeStart({ view }: { view: Projected }) {
  const words = useWords()
  const language = useLanguage()
  const { title, date, place, purpose } = view.details
  const when = date === '' ? '' : longDate(date, language)
  return (
    <main className={styles.plain}>
      <FittedWords content={view.details}>
        <p className={styles.mark}>{words.welcome}</p>
        <h1 className={styles.title}>{title}</h1>
        {(when !== '' || place !== '') && <p className={styles.facts}>{[when, place].filter(Boolean).join(' · ')}</p>}
        {purpose !== '' && <p className={styles.lead}>{purpose}</p>}
      </FittedWords>
      <Footer view={view} titleShown={false} credited />
    </main>
  )
}
