import { handoutFile, handoutKinds, ownPartPage, progressKinds, type HandoutKind } from '@protocol/handout'
import type { View } from '../names'
import { usePage } from '../page-context'

/** The plan's files, to keep before people leave; what most people can read comes first. */
export function TakeAway({ view }: { readonly view: View }) {
  const { state, words, language } = usePage()
  const { handout } = state
  if (handout === null) return null
  const { heading, keep, progress, yours } = words.handout
  const own = view.organisations.findIndex(({ id }) => id === state.personal?.organisationId)
  const isReturn = view.since !== null
  return (
    <section className="take-away" aria-labelledby="take-away">
      <h2 id="take-away">{heading}</h2>
      <p>{keep}</p>
      <Files kinds={handoutKinds} handout={handout} />
      {own >= 0 && (
        <a className="file" href={ownPartPage(handout, language, own)} target="_blank" rel="noreferrer">
          <strong>{yours}</strong>
        </a>
      )}
      {isReturn && <h3>{progress}</h3>}
      {isReturn && <Files kinds={progressKinds} handout={handout} />}
    </section>
  )
}

function Files({ kinds, handout }: { readonly kinds: readonly HandoutKind[]; readonly handout: string }) {
  const { words, language } = usePage()
  const { files, more } = words.handout
  return (
    <ul className="files">
      {kinds.map((kind) => (
        <li key={kind}>
          <a className="file" href={handoutFile(handout, language, kind)} target="_blank" rel="noreferrer">
            <strong>{files[kind]}</strong> <span>{more[kind]}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
