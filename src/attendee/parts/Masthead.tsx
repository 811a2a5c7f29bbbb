import { dateInWords } from '../dates'
import { usePage } from '../page-context'

/** Which workshop this is, when and where. */
export function Masthead({ small = false }: { readonly small?: boolean }) {
  const { state, words } = usePage()
  if (state.view === null) return null
  const { title, date, place, rehearsal } = state.view.details
  const when = date === '' ? '' : dateInWords(date, words, 'long')
  return (
    <>
      {rehearsal && <p className="rehearsal">{words.plan.rehearsal}</p>}
      {small ? (
        <p className="masthead">{title}</p>
      ) : (
        <header className="cover">
          <p className="cover-title">{title}</p>
          {(when !== '' || place !== '') && <p className="quiet">{[when, place].filter((part) => part !== '').join(' · ')}</p>}
        </header>
      )}
    </>
  )
}
