import { clauseParts } from '@core/agreement/agreement'
import { dateInWords } from '../dates'
import type { View } from '../names'
import { usePage } from '../page-context'

/** The agreement as it is drafted on the screen, to read along. */
export function AgreementStage({ view: { agreement } }: { readonly view: View }) {
  const { words } = usePage()
  const { agreement: said } = words.promises
  const { clauses, reviewDate } = agreement
  return (
    <>
      {clauses.length === 0 && <p className="quiet">{said.none}</p>}
      {clauseParts.map((part) => {
        const own = clauses.filter((clause) => clause.part === part)
        if (own.length === 0) return null
        return (
          <section key={part}>
            <h2>{said.parts[part]}</h2>
            <ul className="cards">
              {own.map(({ id, text, accepted }) => (
                <li key={id} className="card plain">
                  <p>{text}</p>
                  <p className={accepted ? 'save saved' : 'tag'}>
                    {accepted && <span aria-hidden>✓</span>}
                    {accepted ? said.accepted : said.notYet}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {reviewDate !== '' && <p className="next">{said.review(dateInWords(reviewDate, words, 'long'))}</p>}
    </>
  )
}
