import { linkOf } from '@core/actions/news'
import type { ProjectedAction } from '@core/views'
import { dateInWords } from '../../dates'
import { usePage } from '../../page-context'
import { StatusWord } from './StatusWord'

/** Where an action was agreed, and what was said of it last, so that nobody has to remember or to write it again. */
export function Before({ action }: { readonly action: ProjectedAction }) {
  const { words } = usePage()
  const { returning } = words
  const { origin, last } = action
  const named = ({ title, date }: { readonly title: string; readonly date: string }) =>
    date === '' ? title : `${title}, ${dateInWords(date, words, 'short')}`
  const link = last === null ? null : linkOf(last.evidence)
  return (
    <>
      {origin !== null && <p className="quiet">{returning.agreed(named(origin.from))}</p>}
      {last !== null && (
        <blockquote className="before">
          <p className="quiet">{last.meeting === null ? returning.today : returning.before(named(last.meeting))}</p>
          <p>
            <StatusWord status={last.status} />
          </p>
          {last.changed !== '' && <p>{last.changed}</p>}
          {last.learned !== '' && (
            <p>
              {returning.learnedBefore}: {last.learned}
            </p>
          )}
          {last.evidence !== '' && (
            <p>
              {returning.evidenceBefore}:{' '}
              {link === null ? (
                last.evidence
              ) : (
                <a href={link} target="_blank" rel="noopener noreferrer">
                  {last.evidence}
                </a>
              )}
            </p>
          )}
        </blockquote>
      )}
    </>
  )
}
