import { useState } from 'preact/hooks'
import { usePage } from '../page-context'
import { organisationName } from '../names'
import { LanguageChoice } from './LanguageChoice'

/** Who this phone is here for, the language, and what happens to what is written. */
export function Foot() {
  const { state, words, keepsLasting, forget } = usePage()
  const [sure, setSure] = useState(false)
  const { personal, view } = state
  if (state.place.name !== 'in') return null
  const speaksFor = personal === null ? null : (organisationName(view, personal.organisationId) ?? words.join.residentShort)
  return (
    <footer className="foot">
      {personal !== null && (
        <p>
          {words.foot.you} <strong>{speaksFor}</strong>
          {personal.name !== '' && ` · ${personal.name}`}
        </p>
      )}
      {!keepsLasting && <p>{words.foot.privateMode}</p>}
      <LanguageChoice />
      <details>
        <summary>{words.notice.more}</summary>
        <ul className="points">
          {[...words.notice.points, ...words.notice.details].map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        {sure ? (
          <div className="ask">
            <p>{words.foot.forgetSure}</p>
            <div className="row">
              <button type="button" className="danger" onClick={forget}>
                {words.foot.forgetYes}
              </button>
              <button type="button" onClick={() => setSure(false)}>
                {words.foot.cancel}
              </button>
            </div>
          </div>
        ) : (
          <button type="button" onClick={() => setSure(true)}>
            {words.foot.forget}
          </button>
        )}
      </details>
    </footer>
  )
}
