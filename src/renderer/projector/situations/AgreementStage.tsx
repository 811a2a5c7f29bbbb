import { type Clause, clauseParts } from '@core/agreement/agreement'
import { underDiscussion } from '@core/agreement/document-order'
import { useMemo } from 'react'
import { dayMonthYear } from '../dates'
import { FittedWords } from '../fitting/FittedWords'
import { Wall, type WallSection } from '../fitting/Wall'
import { useLanguage } from '../language'
import type { StageProps } from '../projected'
import { type PromiseWords, promiseWords } from '../promise-words'
import { Screen } from '../Screen'
import styles from './AgreementStage.module.css'

/** The clause that the room decides, large; beside it the document as it stands. */
export function AgreementStage({ view, stage }: StageProps) {
  const language = useLanguage()
  const words = promiseWords[language]
  const { clauses, reviewDate } = view.agreement
  const discussed = underDiscussion(clauses)
  const sections = useMemo(() => documentSections(clauses, discussed, words), [clauses, discussed, words])
  if (clauses.length === 0) return <Screen view={view} stage={stage} />
  const accepted = clauses.filter((clause) => clause.accepted).length
  return (
    <Screen view={view} stage={stage}>
      <div className={styles.columns}>
        {discussed !== null && (
          <section className={styles.discussed}>
            <p className={styles.asks}>{words.underDiscussion}</p>
            <FittedWords content={discussed}>
              <p className={styles.clause}>
                <span className={styles.part}>{words.parts[discussed.part]}</span>
                {discussed.text}
              </p>
            </FittedWords>
          </section>
        )}
        <div className={styles.document}>
          <Wall sections={sections} look="list" {...(discussed === null ? {} : { maximumColumns: 1 })} />
        </div>
      </div>
      <p className={styles.foot}>
        <strong>{words.accepted(accepted, clauses.length)}</strong>
        {reviewDate !== '' && <span>{words.reviewOn(dayMonthYear(reviewDate, language))}</span>}
      </p>
    </Screen>
  )
}

function documentSections(
  clauses: readonly Clause[],
  discussed: Clause | null,
  words: PromiseWords,
): readonly WallSection[] {
  return clauseParts.flatMap((part) => {
    const own = clauses.filter((clause) => clause.part === part)
    if (own.length === 0) return []
    const items = own.map((clause) => ({
      id: clause.id,
      content: (
        <span className={clause === discussed ? styles.now : styles.line}>
          <span className={styles.sign}>{clause.accepted ? '✓' : '○'}</span>
          <span>{clause.text}</span>
        </span>
      ),
    }))
    return [{ id: part, title: words.parts[part], items }]
  })
}
